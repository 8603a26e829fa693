/** Formats that are not read, by the bytes that they begin with: a refusal names them and the way. */

import type { ForeignFormat } from './found/draft.ts'

/** Beginnings, as Latin-1. */
const BEGINNINGS: readonly (readonly [ForeignFormat, RegExp])[] = [
  // The first record of the older format of web archives names the file.
  ['arc', /^filedesc:\/\//],
  ['pdf', /^(?:\xef\xbb\xbf)?\s{0,8}%PDF-/],
  ['parquet', /^(?:PAR1|PARE|ORC|Obj\x01|ARROW1)/],
  ['database', /^SQLite format 3\0/],
  // OLE: Word and Excel before 2007, Outlook's messages; RTF.
  ['office', /^(?:\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1|\{\\rtf)/],
  ['packed', /^(?:BZh[1-9]|\xfd7zXZ\0|7z\xbc\xaf\x27\x1c|Rar!\x1a|\x04\x22\x4d\x18|LZIP|\x5d\0\0)/],
]

/** Where the header of a tar has its mark. */
const TAR_MARK = 257

/** The list of what a web archive holds: a canonical address (`kz,azattyq)/a/1`) and a time on each line. */
const CDX =
  /^(?: CDX [A-Za-z] |!OpenWayback-CDXJ|[a-z0-9-]+(?:,[a-z0-9-]+)*(?::\d+)?,?\)\S* \d{14} )/

/** The format of what begins so, `head` as bytes; undefined where it is none of these. */
export function foreignFormat(head: Buffer): ForeignFormat | undefined {
  const text = head.toString('latin1', 0, 1024)
  const found = BEGINNINGS.find(([, beginning]) => beginning.test(text))
  if (found !== undefined) return found[0]
  if (text.startsWith('PK\x03\x04')) return packageFormat(head)
  if (head.toString('latin1', TAR_MARK, TAR_MARK + 5) === 'ustar') return 'packed'
  return CDX.test(text) ? 'cdx' : undefined
}

/** A zip begins with the name of its first file; books and office files name themselves so. */
const IN_ZIP: readonly (readonly [ForeignFormat, RegExp])[] = [
  ['epub', /mimetypeapplication\/epub\+zip|META-INF\/container\.xml/],
  [
    'office',
    /mimetypeapplication\/vnd\.|\[Content_Types\]\.xml|(?:^|[^\w])(?:word|xl|ppt|docProps|_rels)\/[\w.]/,
  ],
]

/** The format that a zip is the package of; undefined for one that holds files. */
function packageFormat(head: Buffer): ForeignFormat | undefined {
  const text = head.toString('latin1', 0, 4096)
  return IN_ZIP.find(([, beginning]) => beginning.test(text))?.[0]
}
