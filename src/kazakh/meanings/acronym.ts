/** What is written in capitals alone: АЭС, BMW. */

const ACRONYM = /^\p{Lu}[\p{Lu}\d]+$/u

export function isAcronym(word: string): boolean {
  return ACRONYM.test(word)
}
