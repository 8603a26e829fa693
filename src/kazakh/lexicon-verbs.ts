export const VERBS = `
ал кел оқы жаса азай бар айт
`
