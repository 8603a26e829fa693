/** The findings of check in Kazakh. */

import { type CheckWords, linesIn, percent } from '../check-words.ts'

const { words, byCode, byScript } = linesIn(
  { latin: 'латын әрпі', cyrillic: 'кирилл әрпі', other: 'басқа әліпбидің әрпі' },
  (count) => `барлығы ${count}`,
)

export const kkChecks: CheckWords = {
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
