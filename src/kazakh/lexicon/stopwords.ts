/**
 * How much a word tells of what an article is about. News repeats itself: nearly every piece says
 * who reports it («деп хабарлайды агенттік тілшісі»), and when. A weight is no verdict on meaning:
 * a query of stop words alone still finds, because only the ratio of weights counts.
 */

const [NOTHING, LITTLE, HALF] = [0.1, 0.35, 0.6]

/** Words that hold a sentence together: conjunctions, postpositions, pronouns, auxiliaries. */
const GRAMMAR = `
және мен бен пен да де та те ма ме ба бе па пе ал ғой қой ғана тек бірақ алайда дегенмен немесе әлде
яки яғни егер өйткені себебі сондықтан сондай-ақ сонымен сол осы бұл ол олар мына ана анау мынау біз
сіз сен өз өзі бәрі барлық барша әр әрбір кейбір бір біреу кім не қай қандай қашан қайда қалай неге
үшін туралы жайлы жөнінде бойынша дейін кейін соң бұрын бері сайын сияқты секілді арқылы қарай қарсы
таман бірге үстінде астында ішінде арасында алдында артында жанында кез тағы әрі енді әлі қазір міне
әне емес жоқ бар иә е еді екен бол кел кет бер тұр жүр отыр жат шық түс қал сал жібер таста көр біл
ет қыл жаса өте ең тым аса көп аз жақсы ау ақ тіпті мүмкін керек қажет тиіс шығар болар сонда онда
мұнда солай былай осылай ондай мұндай сондай осындай деген деп шейін ретінде қатар орай байланысты
қатысты
`

/** Words of reporting: verbs of speech, speakers, agencies. */
const REPORTING = `
хабарла хабарлау хабарлан мәлімде мәлімдеу айт айтыл жеткіз жариялан жарияла жазыл жаз тілші
агенттік ақпарат ақпараттық сайт портал басылым редакция баспасөз дереккөз сілтеме сілтеу жазба
парақша баян баянда атап өт ескерт түсіндір қос қосу кеңейт толық жаңалық хабар видео фото сурет
желі әлеуметтік белгілі
`

/** Words of nearly every article that may still be searched for. */
const FRAME = `
жыл ай күн апта бүгін кеше ертең сағат уақыт кезең қазақстан республика ел мемлекет облыс қала адам
халық азамат мәселе жағдай іс жұмыс жер орын бөлім бөлік сан мың миллион миллиард теңге пайыз
министрлік басшы төраға мүше өкіл ұйым орталық жаңа үлкен негізгі бірінші екінші соңғы алғаш
`

let weights: Map<string, number> | undefined

/**
 * The weight of a stem or of a word: 1 for ordinary ones, down to 0.1 for those that say nothing.
 *
 * @param stem as `stem` gives it; a word that is on the list as it is written has its weight too
 */
export function wordWeight(stem: string): number {
  weights ??= read()
  return weights.get(stem) ?? 1
}

function read(): Map<string, number> {
  const table = new Map<string, number>()
  const tiers = [
    [NOTHING, GRAMMAR],
    [LITTLE, REPORTING],
    [HALF, FRAME],
  ] as const
  for (const [weight, words] of tiers) {
    for (const word of words.trim().split(/\s+/)) table.set(word, weight)
  }
  return table
}

/** Words that ask. */
const ASKING = new Set(
  'кім не қай қандай қашан қайда қалай неге неше қанша нешінші қайсы қайдан неліктен'.split(' '),
)

/** Whether a word or a stem asks: it says what is wanted, not what an article is about. */
export function asks(word: string): boolean {
  return ASKING.has(word)
}
