/** A context for what is tried in the process of the test: nothing of the machine's is in it. */

import { join } from 'node:path'
import type { Context } from '../../src/cli/context.ts'
import type { Lang } from '../../src/messages/lang.ts'
import { messagesIn } from '../../src/messages/load.ts'
import { makeTheme } from '../../src/terminal/theme.ts'

/**
 * A context in a language, by default silent, without a terminal, an input, an archive.
 *
 * @param folder for caches and archives; a test that opens none needs none
 * @param more what is to be otherwise
 */
export async function contextOf(
  lang: Lang = 'kk',
  folder = '/жоқ',
  more: Partial<Context> = {},
): Promise<Context> {
  const theme = await makeTheme(false)
  const silent = { isTerminal: false, write: () => {} }
  return {
    out: silent,
    err: silent,
    theme,
    errTheme: theme,
    width: 80,
    links: false,
    lang,
    messages: await messagesIn(lang),
    now: () => new Date('2026-06-23T12:00:00+05:00'),
    today: () => '2026-06-23',
    places: {
      environment: undefined,
      cwd: folder,
      own: join(folder, 'own'),
      sample: join(folder, 'sample'),
    },
    environment: {},
    cache: join(folder, 'cache'),
    webCache: join(folder, 'web'),
    version: '0',
    readStdin: async function* () {},
    isInputTerminal: () => true,
    atInterrupt: () => () => {},
    tellError: () => {},
    print: async () => {},
    ...more,
  }
}
