// Articles of a given vocabulary: records by schema/article.schema.json, 250 words on average, dates
// over twenty years. They read as nonsense; what is like news is how often words come, and that an
// article has words of its own which it repeats.

import { makeRandom, makeSampler } from './random.mjs'

const SECTIONS = 'Қоғам Саясат Экономика Спорт Мәдениет Әлем Оқиға Білім Денсаулық Аймақтар'.split(
  ' ',
)
const drawSection = makeSampler(SECTIONS.map((_, at) => 1 / (at + 1)))

const FIRST_DAY = Date.UTC(2005, 0, 1)
const DAYS = 365 * 20

/** The share of an article's own words among its words. */
const OWN_SHARE = 0.12
const OWN_WORDS = 6

const NUMBER_SHARE = 0.015

/** A number around 1 whose logarithm is about normal: most articles are short, some long. */
function lengthFactor(random) {
  const normal = (random() + random() + random() + random() - 2) * Math.sqrt(3)
  return Math.exp(0.5 * normal - 0.125)
}

const capitalised = (sentence) => sentence[0].toUpperCase() + sentence.slice(1)

/** Two digits. */
const two = (number) => String(number).padStart(2, '0')

/**
 * Makes articles one after the other, the same for the same seed. `note(lexeme, article)` is called with
 * every word of the vocabulary that an article holds, in order.
 */
export function* makeArticles({ count, seed, vocabulary, note = () => {} }) {
  const random = makeRandom(seed)
  // Ids are distinct: an odd factor permutes the numbers of 32 bits.
  const salt = Math.floor(random() * 2 ** 32)
  for (let number = 0; number < count; number++) {
    const own = Array.from({ length: OWN_WORDS }, () => vocabulary.drawContent(random))
    const word = () => {
      const chance = random()
      if (chance < NUMBER_SHARE) return String(1 + Math.floor(2025 * random()))
      const isOwn = chance < NUMBER_SHARE + OWN_SHARE
      const lexeme = isOwn ? own[Math.floor(random() * OWN_WORDS)] : vocabulary.draw(random)
      note(lexeme, number)
      return vocabulary.inflect(lexeme, random)
    }
    const sentence = (length) => {
      let text = word()
      for (let at = 1; at < length; at++) text += (random() < 0.08 ? ', ' : ' ') + word()
      return capitalised(text)
    }
    const title = sentence(5 + Math.floor(5 * random()))
    const description = `${sentence(12 + Math.floor(8 * random()))}.`
    const body = []
    let left = Math.max(20, Math.round(231 * lengthFactor(random)))
    while (left > 0) {
      const sentences = []
      for (let at = 0; at < 3 && left > 0; at++) {
        const length = Math.min(left, 7 + Math.floor(12 * random()))
        sentences.push(`${sentence(length)}.`)
        left -= length
      }
      body.push(sentences.join(' '))
    }
    const day = new Date(FIRST_DAY + Math.floor((number / count) * DAYS) * 86_400_000)
      .toISOString()
      .slice(0, 10)
    const digest = (Math.imul(number + 1, 0x9e3779b1) ^ salt) >>> 0
    yield {
      schemaVersion: 1,
      id: `${day.replaceAll('-', '')}-${digest.toString(16).padStart(8, '0')}`,
      title,
      description,
      datePublished: `${day}T${two(6 + Math.floor(16 * random()))}:${two(Math.floor(60 * random()))}+05:00`,
      language: 'kk',
      categories: [SECTIONS[drawSection(random)]],
      body,
    }
  }
}
