/** Names of files that a folder, or a zip, gives to be read: what archives are made of, copied and saved pages, exports. */

const READABLE =
  /\.(?:json|jsonl|ndjson|txt|html?|xhtml|xml|rss|atom|rdf|warc|wet|csv|tsv|md|markdown|mht|mhtml|eml|mbox|wacz|zip)(?:\.gz|\.zst)?$/i

export function isReadable(name: string): boolean {
  return READABLE.test(name)
}
