/** The kind of a source by its first bytes, never by its name. */

import { expect, test } from 'vitest'
import { type Kind, sniff } from '../../src/import/sniff.ts'

const SOURCES: readonly (readonly [Kind, string])[] = [
  ['feed', '<rss version="2.0"><channel/></rss>'],
  ['feed', '<?xml version="1.0"?>\n<!-- <html> емес --><?xml-stylesheet href="x"?>\n<rss/>'],
  ['feed', '<!DOCTYPE rss [<!ENTITY a "<html>">]>\n<rss version="0.91">'],
  ['feed', 'қате: ескерту\n<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">'],
  ['feed', '<atom:feed xmlns:atom="http://www.w3.org/2005/Atom">'],
  ['feed', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'],
  ['feed', '<RSS><CHANNEL>'],
  ['html', '<!doctype html><title>Арал</title>'],
  ['html', '\n\n<html><body><p>Су <rss> емес'],
  ['html', '<p>Су көтерілді.</p>'],
  ['html', '<!-- тек түсініктеме --><div>'],
  ['html', '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN"><html>'],
  ['html', '<!-- жабылмаған '],
  ['json', '{"id":"aral"}'],
  ['json', '[{"id":"aral"}]'],
  ['lines', '{"id":"aral"}\n{"id":"balqash"}'],
  ['text', '<Арал> қайтып келеді\n\nСу көтерілді.'],
  ['text', 'Арал қайтып келеді\n\nСу көтерілді: 3 < 5.'],
  ['text', '[жаңартылды] Арал'],
  ['text', 'Бет қалай құрылады\n\nӘр бет <html> тегінен басталады.'],
  ['warc', 'WARC/1.0\r\nWARC-Type: warcinfo'],
  ['arc', 'filedesc://2006.arc 0.0.0.0 20060101000000 text/plain 76'],
]

test.each(SOURCES)('a source of the kind “%s” is known: %s', (kind, text) => {
  expect(sniff(Buffer.from(text))).toBe(kind)
  if (kind === 'warc' || kind === 'arc') return
  expect(sniff(Buffer.from(`\ufeff${text}`))).toBe(kind)
  expect(sniff(Buffer.from(text, 'utf16le'))).toBe(kind)
  expect(sniff(Buffer.from(`\ufeff${text}`, 'utf16le').swap16())).toBe(kind)
})

test.each<[Kind, string]>([
  ['empty', ''],
  ['gzip', '1f8b08'],
  ['binary', '89504e470d0a1a0a0000000d49484452'],
  ['office', 'd0cf11e0a1b11ae1000000000000000000'],
])('bytes of the kind “%s” are known', (kind, hex) => {
  expect(sniff(Buffer.from(hex, 'hex'))).toBe(kind)
})
