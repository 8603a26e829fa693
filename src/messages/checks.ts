/**
 * What check finds, in words, apart from the catalogues: no other command needs them. A line begins
 * small, as it stands after its place and field; what the loader reports has its own in `problems`.
 */

import type { CheckFacts, CheckName, Occurrences } from '../check/finding.ts'
import type { Lang } from './lang.ts'

export type CheckWords = {
  readonly findings: { readonly [C in CheckName]: (facts: CheckFacts[C]) => string }
  readonly progress: string
  /** The last line: how much was checked, and what came of it. */
  readonly done: (counts: {
    articles: number
    files: number
    errors: number
    warnings: number
  }) => string
}

/** Names of what a letter is, where it does not belong. */
type Scripts = Readonly<Record<'latin' | 'cyrillic' | 'other', string>>

const LATIN = /^[A-Za-z\u00c0-\u024f\u0259]/
const SHARED = /^[А-Яа-яӘәҒғҚқҢңӨөҰұҮүҺһІіЁё]/

function scriptName(letter: string, scripts: Scripts): string {
  if (LATIN.test(letter)) return scripts.latin
  return SHARED.test(letter) ? scripts.cyrillic : scripts.other
}

const code = (letter: string): string =>
  `U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`

/** U+00AD; of a letter in parts the first is to be seen: и + U+0306. */
function codesOf(letters: string): string {
  const [first = '', ...rest] = letters
  return [rest.length > 0 && /\p{L}/u.test(first) ? first : code(first), ...rest.map(code)].join(
    ' + ',
  )
}

/** Lines with examples: `what is wrong: word (letters), word (letters), … of so many`. */
function linesIn(scripts: Scripts, ofAll: (count: number) => string) {
  const line =
    (title: string, nameOf?: (letter: string) => string) =>
    ({ count, found }: Occurrences): string => {
      const examples = found.map(({ text, letters = [] }) =>
        nameOf && letters.length > 0 ? `${text} (${letters.map(nameOf).join(', ')})` : text,
      )
      const rest = count > found.length ? `, … ${ofAll(count)}` : ''
      return `${title}: ${examples.join(', ')}${rest}`
    }
  return {
    words: (title: string) => line(title),
    byCode: (title: string) => line(title, codesOf),
    byScript: (title: string) =>
      line(title, (letter) => `${letter} – ${scriptName(letter, scripts)}`),
  }
}

const percent = (similarity: number): number => Math.floor(similarity * 100)

function kazakh(): CheckWords {
  const { words, byCode, byScript } = linesIn(
    { latin: 'латын әрпі', cyrillic: 'кирилл әрпі', other: 'басқа әліпбидің әрпі' },
    (count) => `барлығы ${count}`,
  )
  return {
    findings: {
      'date-missing': ({ count, value }) => {
        if (count > 1) return `${count} мақаланың бірде-бірінде жарияланған күні жоқ`
        const missing = 'жарияланған күні жоқ'
        return value === undefined ? missing : `${missing}, дереккөзде «${value}» деп тұр`
      },
      'date-future': ({ value }) => `«${value}» – әлі келмеген күн; тексеріңіз`,
      'date-implausible': ({ value }) => `«${value}» жаңалықтың күні болуы екіталай; тексеріңіз`,
      'date-order': ({ value, published }) =>
        `өзгертілген күні («${value}») жарияланған күнінен («${published}») бұрын; тексеріңіз`,
      'body-empty': () => 'мақаланың мәтіні жоқ',
      'image-unknown': words('жазбада мұндай сурет жоқ'),
      mojibake: words('мәтін басқа кодтаумен оқылып, бұзылған'),
      'letters-lost': words('әріптері жоғалған'),
      'lone-surrogate': byCode('таңбаның жартысы ғана қалған'),
      'look-alike-letters': byScript('сөз ішінде бөтен әріп тұр'),
      'not-nfc': byCode('әріп бөлек-бөлек таңбалармен жазылған (NFC емес)'),
      'soft-hyphen': words('сөз ішінде көрінбейтін тасымал белгісі бар (U+00AD)'),
      'invisible-character': byCode('көрінбейтін таңба бар'),
      'bidi-control': byCode('жазу бағытын өзгертетін таңба бар'),
      'control-character': byCode('басқару таңбасы бар'),
      'private-use': byCode('бір ғана қаріпте бар таңба тұр'),
      'html-left': words('HTML белгісі қалып қойған'),
      'category-missing': () => 'айдары жоқ',
      'related-unknown': words('архивте мұндай id жоқ'),
      'near-duplicate': ({ id, first, similarity }) =>
        similarity === 1
          ? `мәтіні «${id}» мақаласының мәтінімен бірдей (${first})`
          : `мәтіні «${id}» мақаласының мәтініне ${percent(similarity)} % ұқсас (${first})`,
    },
    progress: 'Тексеру',
    done: ({ articles, files, errors, warnings }) => {
      const checked = `Тексерілді: ${articles} мақала, ${files} файл.`
      if (errors + warnings === 0) return `${checked} Ақау табылған жоқ.`
      return `${checked} Қате: ${errors}, ескерту: ${warnings}`
    },
  }
}

function russian(): CheckWords {
  const { words, byCode, byScript } = linesIn(
    { latin: 'латинская', cyrillic: 'кириллическая', other: 'из другого алфавита' },
    (count) => `всего ${count}`,
  )
  return {
    findings: {
      'date-missing': ({ count, value }) => {
        if (count > 1) return `даты публикации нет ни у одной статьи (всего ${count})`
        const missing = 'нет даты публикации'
        return value === undefined ? missing : `${missing}, в источнике указано «${value}»`
      },
      'date-future': ({ value }) => `«${value}» ещё не наступило; проверьте дату`,
      'date-implausible': ({ value }) => `«${value}» вряд ли дата новости; проверьте её`,
      'date-order': ({ value, published }) =>
        `изменено («${value}») раньше, чем опубликовано («${published}»); проверьте даты`,
      'body-empty': () => 'нет текста статьи',
      'image-unknown': words('такого изображения в записи нет'),
      mojibake: words('текст испорчен: прочитан не в той кодировке'),
      'letters-lost': words('потеряны буквы'),
      'lone-surrogate': byCode('от символа осталась половина'),
      'look-alike-letters': byScript('в слове чужая буква'),
      'not-nfc': byCode('буква записана по частям (не NFC)'),
      'soft-hyphen': words('в слове невидимый знак переноса (U+00AD)'),
      'invisible-character': byCode('невидимый символ'),
      'bidi-control': byCode('символ, меняющий направление письма'),
      'control-character': byCode('управляющий символ'),
      'private-use': byCode('символ, который есть только в одном шрифте'),
      'html-left': words('остались знаки HTML'),
      'category-missing': () => 'нет рубрики',
      'related-unknown': words('такого id в архиве нет'),
      'near-duplicate': ({ id, first, similarity }) =>
        similarity === 1
          ? `тот же текст у статьи «${id}» (${first})`
          : `текст на ${percent(similarity)} % совпадает с текстом статьи «${id}» (${first})`,
    },
    progress: 'Проверка',
    done: ({ articles, files, errors, warnings }) => {
      const checked = `Проверено статей: ${articles}, файлов: ${files}.`
      if (errors + warnings === 0) return `${checked} Проблем не найдено.`
      return `${checked} Ошибок: ${errors}, предупреждений: ${warnings}`
    },
  }
}

/** A number with its noun: 1 file, 2 files. */
function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function english(): CheckWords {
  const { words, byCode, byScript } = linesIn(
    { latin: 'Latin', cyrillic: 'Cyrillic', other: 'of another alphabet' },
    (count) => `${count} in all`,
  )
  return {
    findings: {
      'date-missing': ({ count, value }) => {
        if (count > 1) return `none of the ${count} articles has a date of publication`
        const missing = 'no date of publication'
        return value === undefined ? missing : `${missing}; the source says “${value}”`
      },
      'date-future': ({ value }) => `“${value}” has not come yet; check the date`,
      'date-implausible': ({ value }) =>
        `“${value}” is hardly the date of a news article; check it`,
      'date-order': ({ value, published }) =>
        `modified (“${value}”) before it was published (“${published}”); check the dates`,
      'body-empty': () => 'the article has no text',
      'image-unknown': words('no such image in the record'),
      mojibake: words('the text was decoded with the wrong encoding'),
      'letters-lost': words('letters were lost'),
      'lone-surrogate': byCode('half a character'),
      'look-alike-letters': byScript('a letter of another script in a word'),
      'not-nfc': byCode('a letter written in parts (not NFC)'),
      'soft-hyphen': words('a soft hyphen in a word (U+00AD)'),
      'invisible-character': byCode('an invisible character'),
      'bidi-control': byCode('a character that changes the direction of writing'),
      'control-character': byCode('a control character'),
      'private-use': byCode('a character that only one font has'),
      'html-left': words('HTML left in the text'),
      'category-missing': () => 'no category',
      'related-unknown': words('no such id in the archive'),
      'near-duplicate': ({ id, first, similarity }) =>
        similarity === 1
          ? `the same text as “${id}” (${first})`
          : `the text is ${percent(similarity)} % that of “${id}” (${first})`,
    },
    progress: 'Checking',
    done: ({ articles, files, errors, warnings }) => {
      const checked = `Checked: ${counted(articles, 'article')}, ${counted(files, 'file')}.`
      if (errors + warnings === 0) return `${checked} Nothing was found.`
      return `${checked} Errors: ${errors}, warnings: ${warnings}`
    },
  }
}

const WORDS: Readonly<Record<Lang, () => CheckWords>> = { kk: kazakh, ru: russian, en: english }

export function checkWordsIn(lang: Lang): CheckWords {
  return WORDS[lang]()
}
