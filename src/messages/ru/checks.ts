/** The findings of check in Russian. */

import { type CheckWords, linesIn, percent } from '../check-words.ts'

const { words, byCode, byScript } = linesIn(
  { latin: 'латинская', cyrillic: 'кириллическая', other: 'из другого алфавита' },
  (count) => `всего ${count}`,
)

export const ruChecks: CheckWords = {
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
