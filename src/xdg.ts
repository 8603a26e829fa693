/** The user's folders, by the XDG base directory specification. */

import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

const FOLDERS = {
  data: ['XDG_DATA_HOME', '.local/share'],
  cache: ['XDG_CACHE_HOME', '.cache'],
} as const

/** kznews' folder of a kind: where the variable says, unless it is empty or relative. */
export function xdgFolder(kind: keyof typeof FOLDERS, environment: NodeJS.ProcessEnv): string {
  const [variable, byDefault] = FOLDERS[kind]
  const set = environment[variable]
  return join(set && isAbsolute(set) ? set : join(homedir(), byDefault), 'kznews')
}
