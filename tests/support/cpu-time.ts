/** The clock of tests that say that nothing takes long: other work on the machine does not move it. */

/** The processor's time of this process so far, in milliseconds. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
