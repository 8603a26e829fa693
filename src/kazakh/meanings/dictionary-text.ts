/** The dictionary of its topics as one text. Builds put the text in the place of this module. */

import { ACTS } from './dictionary/acts.ts'
import { ATTRIBUTES } from './dictionary/attributes.ts'
import { CITIES } from './dictionary/cities.ts'
import { CONDUCT } from './dictionary/conduct.ts'
import { COUNTRIES } from './dictionary/countries.ts'
import { CRIME } from './dictionary/crime.ts'
import { CULTURE } from './dictionary/culture.ts'
import { DIPLOMACY } from './dictionary/diplomacy.ts'
import { DOINGS } from './dictionary/doings.ts'
import { ECONOMY } from './dictionary/economy.ts'
import { EDUCATION } from './dictionary/education.ts'
import { ELECTIONS } from './dictionary/elections.ts'
import { ENERGY } from './dictionary/energy.ts'
import { EVERYDAY } from './dictionary/everyday.ts'
import { FAITH } from './dictionary/faith.ts'
import { FARMING } from './dictionary/farming.ts'
import { HAPPENINGS } from './dictionary/happenings.ts'
import { HEALTH } from './dictionary/health.ts'
import { LABOUR } from './dictionary/labour.ts'
import { LAW } from './dictionary/law.ts'
import { MEDIA } from './dictionary/media.ts'
import { MONEY } from './dictionary/money.ts'
import { MORE_ACTS } from './dictionary/more-acts.ts'
import { NATURE } from './dictionary/nature.ts'
import { NOTIONS } from './dictionary/notions.ts'
import { OBJECTS } from './dictionary/objects.ts'
import { PEOPLES } from './dictionary/peoples.ts'
import { PLACES } from './dictionary/places.ts'
import { POWER } from './dictionary/power.ts'
import { PROCEDURES } from './dictionary/procedures.ts'
import { QUALITIES } from './dictionary/qualities.ts'
import { SCENES } from './dictionary/scenes.ts'
import { SCIENCE } from './dictionary/science.ts'
import { SOCIETY } from './dictionary/society.ts'
import { SPORT } from './dictionary/sport.ts'
import { THINGS } from './dictionary/things.ts'
import { TIME } from './dictionary/time.ts'
import { TRADE } from './dictionary/trade.ts'
import { TRANSPORT } from './dictionary/transport.ts'
import { WAR } from './dictionary/war.ts'
import { WEATHER } from './dictionary/weather.ts'
import { makeTable, parseLines } from './table.ts'
import { meaningKey } from './typed-words.ts'

/** The languages of a line, in its order. */
export const LANGUAGES = ['kk', 'ru', 'en'] as const

/** Topics of news first: of two meanings of a word, the one that news has comes first. */
export const TOPICS: readonly string[] = [
  ...[POWER, ELECTIONS, LAW, CRIME, WAR, DIPLOMACY, COUNTRIES, PLACES, CITIES, PEOPLES],
  ...[ECONOMY, MONEY, TRADE, ENERGY, TRANSPORT, FARMING, WEATHER, NATURE, HEALTH, EDUCATION],
  ...[SCIENCE, CULTURE, FAITH, SPORT, SOCIETY, LABOUR, MEDIA, TIME, ACTS, MORE_ACTS],
  ...[
    QUALITIES,
    NOTIONS,
    THINGS,
    DOINGS,
    ATTRIBUTES,
    EVERYDAY,
    OBJECTS,
    CONDUCT,
    PROCEDURES,
    SCENES,
    HAPPENINGS,
  ],
]

let text: string | undefined

export function dictionaryText(): string {
  text ??= makeTable(TOPICS.flatMap(parseLines), (word, side) =>
    meaningKey(word, LANGUAGES[side] ?? 'kk'),
  )
  return text
}
