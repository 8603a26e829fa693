/** Makes a page what a reader is shown: streamed parts stand in their places, templates are no text. */

import { childrenOf, type DomDocument, type DomElement, type DomNode } from '../markup/dom.ts'

const COMMENT = 8

/** React streams a page: `<div hidden id="S:0">` belongs where `<template id="B:0">` (or `P:0`) stands. */
const PART = 'div[hidden][id^="S:"]'

/** Deeper than this no page is streamed, and a part may name itself. */
const MAX_PARTS = 500

/** What is shown until a part comes: up to the comment that ends it. */
function removeFallback(boundary: DomElement): void {
  const following: DomNode[] = []
  for (let next = boundary.nextSibling; next !== null; next = next.nextSibling) {
    if (next.nodeType === COMMENT && next.textContent === '/$') {
      for (const node of following) (node as DomElement).remove()
      return
    }
    following.push(next)
  }
}

function joinStreamed(page: DomDocument): void {
  let joined = 0
  for (const part of [...page.querySelectorAll(PART)]) {
    if (++joined > MAX_PARTS) return
    const number = part.getAttribute('id')?.slice(2) ?? ''
    if (!/^[\da-f]+$/i.test(number)) continue
    const place = page.querySelector(`template[id="B:${number}"], template[id="P:${number}"]`)
    if (place === null) part.removeAttribute('hidden')
    else {
      if (place.getAttribute('id')?.startsWith('B')) removeFallback(place)
      place.replaceWith(...childrenOf(part))
      part.remove()
    }
  }
}

/** Furniture of archives and readers of saved pages. */
const FURNITURE = '#wm-ipp-base, #wm-ipp, #wm-ipp-print, #donato, #playback, #HEADER:has(#hashtags)'

/** A template is shown where it is a shadow tree's alone. */
export function assemble(page: DomDocument): DomDocument {
  joinStreamed(page)
  for (const template of [...page.querySelectorAll('template')]) {
    if (template.hasAttribute('shadowrootmode')) template.replaceWith(...childrenOf(template))
    else template.remove()
  }
  for (const element of [...page.querySelectorAll(FURNITURE)]) element.remove()
  return page
}
