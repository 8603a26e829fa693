/** The archive that a line is about, as far as its index is there; nothing is built for a Tab. */

import { homedir } from 'node:os'
import { locateForReading, type Places } from '../../archive/locate.ts'
import type { Engine } from '../../index/engine.ts'
import { peekIndex } from '../../index/place/peek-index.ts'
import { kazakhAnalyzer } from '../../kazakh/analyzer.ts'

/** Looks for values in an archive; there are none where it has no index yet. */
export async function lookInto<T>(
  { places, cache }: { readonly places: Places; readonly cache: string },
  look: (engine: Engine) => Promise<T[]>,
): Promise<T[]> {
  // The shell has not come to expand it yet.
  const flag = places.flag?.replace(/^~(?=\/|$)/, homedir())
  const { path } = locateForReading({ ...places, flag })
  return (await peekIndex(path, cache, kazakhAnalyzer, look)) ?? []
}
