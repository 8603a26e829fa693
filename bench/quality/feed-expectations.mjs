// The expectations of feedparser's tests for a feed's first article, in our terms: `Expect:` comments in Python,
// and whether a record of ours meets them. The head of eval-feeds.mjs says which fields are compared.

const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }

/** The text of a piece of HTML, by the plainest of means and not by those that are measured. */
function shown(html) {
  return html
    .replace(/<!--[\s\S]*?-->|<[^<>]*>/g, ' ')
    .replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
      return NAMED[name.toLowerCase()] ?? all
    })
}

/** Words and marks, without the spaces between them: tags are no place to argue about those. */
const bare = (text) => text.replace(/[\s\u00a0]+/g, '')

/** A text of ours is one of theirs, read as HTML or, where they say that it is plain, as it stands. */
function sameText(ours, theirs) {
  return ours !== undefined && [bare(shown(theirs)), bare(theirs)].includes(bare(ours))
}

/** Addresses are the same as URLs: À and %C3%80. Ours have no fragment. */
const sameAddress = (one, other) =>
  new URL(one).href.replace(/#.*$/s, '') === new URL(other).href.replace(/#.*$/s, '')

function linkTargets(body, { parseInline }) {
  const texts = body.flatMap((block) =>
    typeof block === 'string' ? [block] : (block.items ?? [block.text ?? '']),
  )
  return texts.flatMap((text) => parseInline(text).flatMap(({ href }) => href || []))
}

/** Each kind of expectation: whether an article of ours meets it. */
export const CHECKS = {
  title: ({ title }, expected) => sameText(title, expected),
  link: ({ url, source }, expected) =>
    [url, source?.url, ...(source?.urls ?? [])]
      .filter((each) => each !== undefined)
      .some((each) => sameAddress(each, expected)),
  published: ({ datePublished }, expected) => Date.parse(datePublished) === Date.parse(expected),
  updated: ({ dateModified, datePublished }, expected) =>
    Date.parse(dateModified ?? datePublished) === Date.parse(expected),
  summary: ({ description, body }, expected, tools) =>
    sameText(description, expected) || sameText(body.map(tools.blockText).join(' '), expected),
  content: ({ body }, expected, tools) =>
    sameText(body.map(tools.blockText).join(' '), expected) &&
    [...expected.matchAll(/<a [^>]*href="([^"]*)"/g)].every(([, href]) =>
      linkTargets(body, tools).some((each) => sameAddress(each, href)),
    ),
}

const FIELDS = {
  title: 'title',
  "title_detail']['value": 'title',
  link: 'link',
  "links'][0]['href": 'link',
  published: 'published',
  published_parsed: 'published',
  created: 'published',
  created_parsed: 'published',
  updated: 'updated',
  updated_parsed: 'updated',
  modified: 'updated',
  summary: 'summary',
  description: 'summary',
  "summary_detail']['value": 'summary',
  "content'][0]['value": 'content',
}

/** A string of Python, or a time tuple of it, which is in UTC. */
function pythonValue(literal) {
  const tuple = /^\((\d+), (\d+), (\d+), (\d+), (\d+), (\d+),/.exec(literal)
  if (tuple !== null) {
    const [year, month, ...rest] = tuple.slice(1).map(Number)
    return new Date(Date.UTC(year, month - 1, ...rest)).toISOString()
  }
  const quoted = /^u?("""|'''|"|')([\s\S]*?)\1(?: and |$)/.exec(literal)
  return quoted?.[2]
    .replace(/\\u([\da-f]{4})|\\x([\da-f]{2})/gi, (_, four, two) =>
      String.fromCharCode(Number.parseInt(four ?? two, 16)),
    )
    .replace(/\\n/g, '\n')
    .replace(/\\(['"\\])/g, '$1')
}

/** The expectations of a file for its first article, as far as our record has such a field. */
export function expectationOf(text) {
  const [, line = ''] = /Expect:\s*(.*)/.exec(text) ?? []
  const [, field = '', literal = ''] =
    /^(?:not bozo and )?entries\[0\]\['(.*?)'\] == (.*)$/.exec(line.trim()) ?? []
  const kind = FIELDS[field]
  const value = kind && pythonValue(literal.trim())
  return value === undefined ? undefined : { kind, value }
}
