/**
 * Pages that a server or a guard gives in the place of what was asked for: the page is not there, the
 * browser is checked, a script must be allowed. They are short, and say so in their headline or at once.
 */

/** Letters of a longer text are an article's, whatever its headline. */
const LONGEST = 700

const TITLE = [
  /^(?:http\s+)?(?:error|ошибка|қате)?\s*[45]\d\d(?:$|\s*[-–—:|•.,]|\s+(?:error|not found|forbidden|bad gateway|service|ошибка|қате|страница|бет))/i,
  /^(?:(?:page|файл|страница|бет|мақала|материал|сайт)\s+)?(?:not found|(?:не )?найден[ао]?|табылмады|жойылған|удал[её]н[ао]?|недоступ[а-я]+)(?:$|\s*[-–—:|!.,])/iu,
  /^(?:страница не найдена|бет табылмады|мұндай бет жоқ|такой страницы нет)/iu,
  /^(?:access denied|доступ (?:запрещ[её]н|ограничен)|кіруге (?:тыйым салын|рұқсат жоқ)|just a moment|attention required|one more step|are you a robot|вы не робот|security check)/iu,
  /(?:checking your browser|проверк?[а-я]* (?:ваш[а-я]* )?браузер|браузер(?:іңіз)?ді тексеру)/iu,
  /^(?:сайт|site|website|сервис|service)?\s*(?:is )?(?:under maintenance|temporarily unavailable|временно недоступ|на реконструкции|уақытша жұмыс істемейді|жөнделіп жатыр)/iu,
]

const TEXT =
  /(?:enable|turn on|включите|разрешите)\s+(?:javascript|cookies|js\b)|(?:javascript|cookie)[^.]{0,20}\s(?:қос|рұқсат ет)|checking (?:your browser|if the site connection)|verify(?:ing)? (?:that )?you are (?:a )?human|подтвердите,? что вы не робот|робот емес(?:сіз|тігіңіз)|(?:сіз )?іздеген бет(?:іңіз)? (?:табылмады|жоқ)|(?:запрашиваем[а-я]+|эта|такая) страница не (?:найдена|существует)|page you (?:requested|are looking for)/iu

/** Whether what was found is such a notice. */
export function isNotice(title: string, plain: string): boolean {
  if (plain.length > LONGEST) return false
  const line = title.trim()
  return TITLE.some((pattern) => pattern.test(line)) || TEXT.test(plain)
}
