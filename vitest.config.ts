import { defineConfig } from 'vitest/config'
import { bundleDefines } from './build/defines.mjs'

/** What kills, floods, waits, or tries every pair of things: minutes, so `npm run test:long` alone has it. */
const LONG = 'tests/**/*.long.test.ts'

/** What needs the cluster that ci/opensearch starts: `npm run test:cluster`. */
const CLUSTER = 'tests/**/*.cluster.test.ts'

const define = await bundleDefines()

const project = (
  name: string,
  include: string,
  minutes: number,
  exclude: readonly string[] = [],
  more: { globalSetup?: string[]; fileParallelism?: boolean } = {},
) => ({
  // A copy each: the runner takes the constants out of the one that it is given.
  define: { ...define },
  test: {
    name,
    include: [include],
    exclude: [...exclude],
    testTimeout: minutes * 60_000,
    hookTimeout: minutes * 60_000,
    ...more,
  },
})

export default defineConfig({
  test: {
    globalSetup: ['tests/support/global-setup.ts'],
    // Most tests wait for a process of their own: a core left free for the runner would be idle.
    maxWorkers: '100%',
    projects: [
      project('short', 'tests/**/*.test.ts', 1, [LONG, CLUSTER]),
      project('long', LONG, 5),
      project('cluster', CLUSTER, 3, [], {
        globalSetup: ['tests/support/cluster-setup.ts'],
        // One cluster for all: a file that kills a node of it has it to itself.
        fileParallelism: false,
      }),
    ],
    reporters: process.env.KZNEWS_TEST_REPORT
      ? ['default', ['json', { outputFile: process.env.KZNEWS_TEST_REPORT }]]
      : ['default'],
  },
})
