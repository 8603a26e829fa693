export const NOUNS = `
мектеп бала адам кітап қазақ тау су үй ел жыл ат бас тас қала жұмыс
`
export const LOANWORDS = `
футбол автор клуб
`
export const ADJECTIVES = `
жақсы үлкен
`
export const ADVERBS = `
бүгін қазір
`
export const NUMERALS = `
бір екі
`
export const VOWEL_LOSS = `
мұрын халық орын ауыл
`
