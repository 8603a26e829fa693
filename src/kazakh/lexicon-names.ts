export const GIVEN_NAMES = `
абай
`
export const SURNAMES = `
тоқаев
`
export const PLACES = `
алматы
`
export const ORGANISATIONS = `
бұұ
`
