/** Letters as code units, for the rules that read a word letter by letter. */

import { codeOf } from './alphabet.ts'

export const A = codeOf('а')
export const B = codeOf('б')
export const G = codeOf('г')
export const GH = codeOf('ғ')
export const D = codeOf('д')
export const ZH = codeOf('ж')
export const SHORT_I = codeOf('й')
export const K = codeOf('к')
export const Q = codeOf('қ')
export const L = codeOf('л')
export const P = codeOf('п')
export const R = codeOf('р')
export const S = codeOf('с')
export const T = codeOf('т')
export const U = codeOf('у')
export const SH = codeOf('ш')
export const YY = codeOf('ы')
export const I = codeOf('і')

/** Letters that are written for two: я = й + а, ю = й + у, и = ы + й or і + й, у = ы + у or і + у. */
export const II = codeOf('и')
export const YU = codeOf('ю')
export const YA = codeOf('я')
