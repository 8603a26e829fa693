/**
 * Links that a terminal itself follows (OSC 8). Only where it is known to understand them: others
 * print the address into the text. Only to the web, and only of characters that no terminal takes
 * for anything else.
 */

import type { Safe } from './safe.ts'
import { paintWords } from './theme.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** VTE, which most terminals of Linux are made with, since 0.50. */
const VTE_WITH_LINKS = 5000

/** Terminals by the name that they give, and the version from which they have links. */
const PROGRAMS: Readonly<Record<string, number>> = {
  'iTerm.app': 3.1,
  WezTerm: 20200620,
  vscode: 1.72,
  ghostty: 1,
  Hyper: 0,
  rio: 0,
}

/** By the value of TERM. */
const TERMS = /^(?:xterm-kitty|xterm-ghostty|alacritty|foot|foot-extra|wezterm|contour)$/

/** Whether the terminal of an environment shows links; FORCE_HYPERLINK decides it for all. */
export function showsLinks(environment: Environment, isTerminal: boolean): boolean {
  const { FORCE_HYPERLINK, TERM = '', TMUX, STY, CI, TERM_PROGRAM = '' } = environment
  if (FORCE_HYPERLINK !== undefined && FORCE_HYPERLINK !== '') {
    return !['0', 'false'].includes(FORCE_HYPERLINK)
  }
  // tmux and screen stand between us and whatever the rest of the environment tells of.
  if (!isTerminal || TMUX || STY || CI || /^(?:dumb|screen|tmux|linux$)/.test(TERM)) return false
  if (environment.WT_SESSION || environment.KONSOLE_VERSION || TERMS.test(TERM)) return true
  if (Number(environment.VTE_VERSION) >= VTE_WITH_LINKS) return true
  const since = Object.hasOwn(PROGRAMS, TERM_PROGRAM) ? PROGRAMS[TERM_PROGRAM] : undefined
  return since !== undefined && isSince(environment.TERM_PROGRAM_VERSION ?? '', since)
}

function isSince(version: string, since: number): boolean {
  const [major = 0, minor = 0] = version.split(/[.-]/).map(Number)
  const [leastMajor = 0, leastMinor = 0] = `${since}`.split('.').map(Number)
  return major > leastMajor || (major === leastMajor && minor >= leastMinor)
}

/** An address of printable ASCII alone, as it goes to a terminal; undefined where there is none. */
function target(href: string): string | undefined {
  if (!/^https?:\/\//i.test(href)) return undefined
  try {
    const { href: encoded } = new URL(href)
    return /^https?:[!-~]{1,2000}$/.test(encoded) ? encoded : undefined
  } catch {
    return undefined
  }
}

/**
 * Words as a link. Each word is one by itself, so that a line break leaves none open; the number,
 * which is ours, tells the terminal that they belong together.
 *
 * @returns undefined for an address that must not go to a terminal
 */
export function hyperlink(words: Safe, href: string, number: number): Safe | undefined {
  const url = target(href)
  if (url === undefined) return undefined
  const open = `\x1b]8;id=kznews-${number};${url}\x1b\\`
  return paintWords(words, (word) =>
    word === '' ? word : (`${open}${word}\x1b]8;;\x1b\\` as Safe),
  )
}
