import { execFileSync } from 'node:child_process'

/** The end-to-end tests run the program as it ships, so it is built once before all of them. */
export default function setup(): void {
  execFileSync(process.execPath, ['build/build.mjs'], {
    cwd: `${import.meta.dirname}/../..`,
    stdio: 'inherit',
  })
}
