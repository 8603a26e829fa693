// Required before a program (`node --require`), writes at its end the peak of its memory in bytes to
// the file of KZNEWS_PEAK_FILE. Linux says it by itself; elsewhere maxRSS may include the parent's.

const { readFileSync, writeFileSync } = require('node:fs')

process.on('exit', () => {
  let kilobytes
  try {
    kilobytes = Number(/VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'latin1'))[1])
  } catch {
    kilobytes = process.resourceUsage().maxRSS
  }
  writeFileSync(process.env.KZNEWS_PEAK_FILE, String(kilobytes * 1024))
})
