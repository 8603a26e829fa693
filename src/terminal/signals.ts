/**
 * Signals that end the program. Untouched they kill it, which is right: the shell sees the signal,
 * and a script stops. Work that must not be cut through does something first, and then dies of the
 * signal; an exit status of 130 would hide it from the shell.
 */

const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

function dieOf(signal: NodeJS.Signals): void {
  process.removeAllListeners(signal)
  process.kill(process.pid, signal)
}

/**
 * Has `last` done before a signal ends the program. It is called between two turns of the event
 * loop, so what is written synchronously is whole by then.
 *
 * @returns ends the watch
 */
export function atInterrupt(last: () => void): () => void {
  const end = (signal: NodeJS.Signals) => {
    try {
      last()
    } finally {
      dieOf(signal)
    }
  }
  for (const signal of ENDING) process.once(signal, end)
  return () => {
    for (const signal of ENDING) process.removeListener(signal, end)
  }
}

/**
 * Keeps ^C from ending the program while another, a pager, has the terminal.
 *
 * @returns ends that, and the program too when there has been a ^C in the meantime
 */
export function holdInterrupt(): () => void {
  let isInterrupted = false
  const note = () => {
    isInterrupted = true
  }
  process.on('SIGINT', note)
  return () => {
    process.removeListener('SIGINT', note)
    if (isInterrupted) dieOf('SIGINT')
  }
}
