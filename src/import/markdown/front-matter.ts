/** The facts above a text in Markdown: YAML between lines of `---`, TOML between lines of `+++`. */

import { parseDocument } from 'yaml'
import { isObject, type JsonObject } from '../../archive/parse-values.ts'

const BLOCK = /^\ufeff?(---|\+\+\+)[ \t]*\n([\s\S]*?)\n?(?:\1|\.\.\.)[ \t]*(?:\n|$)/

/** More nobody writes above a text, in letters. */
const LONGEST = 64 * 1024

/** A line with a key, of YAML that is none (`title: Сөз: сөз`) and of TOML. */
const YAML_LINE = /^([\w-]+)\s*:\s*(.*)$/
const TOML_LINE = /^["']?([\w.-]+)["']?\s*=\s*(.*)$/

function writtenValue(text: string): unknown {
  const bare = text.trim()
  try {
    return JSON.parse(bare.startsWith("'") ? `"${bare.slice(1, -1).replaceAll('"', '\\"')}"` : bare)
  } catch {
    const items = /^\[(.*)\]$/s.exec(bare)?.[1]
    if (items === undefined) return bare
    return items.split(',').map((item) => item.trim().replace(/^(["'])(.*)\1$/, '$2'))
  }
}

function linesOf(text: string, pattern: RegExp): JsonObject {
  const entries = text.split('\n').flatMap((line) => {
    const [, key, value = ''] = pattern.exec(line) ?? []
    return key === undefined || value.trim() === '' ? [] : [[key, writtenValue(value)] as const]
  })
  return Object.fromEntries(entries)
}

/** Every value as it is written: dates stay texts, numbers keep their digits. */
function fromYaml(text: string): JsonObject {
  const document = parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    logLevel: 'silent',
  })
  if (document.errors.length > 0) return linesOf(text, YAML_LINE)
  const value: unknown = document.toJS()
  return isObject(value) ? value : {}
}

/** The facts of a text and what stands below them; no facts where there is no such block. */
export function partFrontMatter(text: string): {
  readonly facts: JsonObject
  readonly below: string
} {
  const [whole, mark, inner = ''] = BLOCK.exec(text) ?? []
  if (whole === undefined || inner.length > LONGEST) return { facts: {}, below: text }
  const facts = mark === '---' ? fromYaml(inner) : linesOf(inner, TOML_LINE)
  return { facts, below: text.slice(whole.length) }
}
