import { defineConfig } from 'vitest/config'
import { bundleDefines } from './build/defines.mjs'

export default defineConfig({
  define: await bundleDefines(),
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/global-setup.ts'],
    testTimeout: 60_000,
    reporters: process.env.KZNEWS_TEST_REPORT
      ? ['default', ['json', { outputFile: process.env.KZNEWS_TEST_REPORT }]]
      : ['default'],
  },
})
