/** The labels that news sites print around a text, in copied pages and in HTML alike. */

/** One of the lines of a table, in any case; a mark or two may follow. */
function label(lines: string, behind: string): RegExp {
  const each = lines.trim().split(/\s*\n\s*/)
  return new RegExp(`^[«»"\\s→▶•👉📌]{0,6}(?:${each.join('|')})${behind}`, 'iu')
}

/** Before the headline of another article, on a line of its own or on the same one. */
export const READ_ALSO = label(
  `
  (?:(?:тағы|сондай-ақ|мұны|бұны|мыналарды|осыны|мына(?:ны|лар))(?: да| де)?,? )?(?:оқи отырыңыз(?:дар)?|оқыңыз(?:дар)?|қараңыз(?:дар)?|оқып көріңіз)
  (?:осы )?тақырып(?:қа)? бойынша(?: тағы)?(?: оқыңыз(?:дар)?)?
  (?:осы )?тақырып(?:қа орай|тағы (?:басқа )?(?:жаңалықтар|мақалалар|материалдар))
  осыған (?:орай|қатысты|байланысты)
  (?:ұқсас|байланысты|қатысты) (?:жаңалықтар|мақалалар|материалдар|тақырыптар)
  толығырақ (?:оқыңыз(?:дар)?|оқу)
  (?:чита(?:йте|ть)|смотр(?:ите|еть))(?: также| ещ[её]| по теме| другие материалы| далее){0,2}
  (?:также |ещ[её] |материалы |новости |статьи )?по (?:этой )?теме
  на (?:эту|ту же) тему
  (?:похожие|связанные) (?:новости|материалы|статьи)
  рекомендуем(?: прочитать| почитать| также)?
  (?:also read|read also|read more|see also|further reading|more on this(?: story| topic)?)
  related(?: stor(?:y|ies)| articles?| news| content| posts?| links| topics)?
  `,
  '(?:\\s*[:：→»>–—]+\\s*|\\s*$)',
)

/** Over a list of the newest, the most read, what else there is: beside the article, and no relation of it. */
export const LISTS_BESIDE = label(
  `
  (?:соңғы|басты|басқа(?: да)?|бүгінгі|жаңа|топ|тағы(?: да)?|өзге|айдардағы басқа|серіктестер) (?:жаңалықтар|мақалалар|материалдар|хабарлар)(?:ы)?
  (?:ең )?(?:көп )?(?:оқылған|қаралған|талқыланған|пікір жазылған)(?:дар|дары)?(?: жаңалықтар| мақалалар)?
  (?:жаңалықтар|хабарлар) (?:таспасы|лентасы|легі|ағыны)
  танымал(?: жаңалықтар| мақалалар| материалдар)?
  қазір (?:оқып жатыр|оқылып жатыр|талқыланып жатыр)(?: .{0,20})?
  редакция таңдауы
  сізге (?:де )?(?:ұнауы|қызық болуы) мүмкін
  тағы да жүктеу
  (?:последние|главные|свежие|другие|популярные|ещ[её]|топ|актуальные|новости) (?:новости|статьи|материалы|публикации|партн[её]ров|дня|часа)
  (?:лента|топ) новостей
  (?:самое|самые) (?:читаемо|популярно|обсуждаемо|интересно|важно|просматриваемо|читаемы|популярны)[ею](?:.{0,20})?
  популярное(?: сейчас| за .{1,12})?
  главное(?: за .{1,12}| сегодня| сейчас)?
  (?:сейчас читают|выбор редакции|новости на сегодня|что почитать)
  вам (?:также )?(?:может|могут|будет) (?:быть )?(?:понравиться|интересно|интересны)
  (?:latest|breaking|top|other|popular|trending|more|recent)(?: news| stories| articles| posts| videos| now)?
  most (?:read|popular|viewed|commented|shared)(?: .{1,20})?
  popular (?:now|this week|in .{1,20})
  (?:recommended|editor['’]?s['’]? (?:picks?|choice))(?: .{1,20})?
  you (?:may|might) (?:also )?(?:like|be interested).{0,20}
  more (?:from|in|stories) .{1,30}
  don['’]t miss
  `,
  '\\s*[:：→»>–—]*\\s*\\(?\\d*\\)?$',
)

/** Before the rubrics under an article. */
export const RUBRICS = /^(?:айдар|айдарлар|тегтер)\s*(?::|$)/i

/** A longer line is no rubric, but what else there is on a page. */
export const RUBRIC_WORDS = 6
