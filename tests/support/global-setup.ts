/** Builds the program once before all tests: the end-to-end tests run it as it ships. */

import { execFileSync } from 'node:child_process'

export default function setup(): void {
  execFileSync(process.execPath, ['build/build.mjs'], {
    cwd: `${import.meta.dirname}/../..`,
    stdio: 'inherit',
  })
}
