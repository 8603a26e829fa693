/** Words and phrases of our own, and how they are spelled in each script, letter by letter. */

export const WORDS = (
  'әкім әлем әже әділет әскер бала балық білім бүркіт гүл ғалым ғылым дала дәптер достық егін жайлау ' +
  'жаңбыр жастық жеңіс жүрек жұлдыз зауыт зергер инемен кеме керуен көктем көпір күз кітапхана қазан ' +
  'қайың қарлығаш қоңырау құлын құс қыс лашын лимон мәселе мейрам мұз мұғалім мүсін наурыз несие нұр ' +
  'оқу оқулық орман өзен өкпе өнер пайыз парыз рахат сәуле сөздік суық сұлу сүт тау таңғы теңіз тоқсан төбе ' +
  'тұз тұлпар түйе түлкі уақыт ұлт ұстаз үй үміт халық шаруа шекара шөп шырша ызғар ынтымақ ұйым ішкі ірімшік'
).split(' ')

export const PHRASES = [
  'көктемгі егін жұмыстары',
  'мектеп түлектері',
  'ауыл шаруашылығы министрлігі',
  'қала әкімінің орынбасары',
  'жаңа оқу жылы басталды',
  'ұлттық музей ашылды',
  'теңіз жағасындағы демалыс',
  'өзен тасыды',
  'үш алтын медаль',
]

type Table = Readonly<Record<string, string>>

function table(pairs: string): Table {
  return Object.fromEntries(pairs.split(' ').map((pair) => pair.split('=')))
}

const ASCII = table(
  'а=a ә=a б=b в=v г=g ғ=g д=d е=e ж=j з=z и=i й=i к=k қ=q л=l м=m н=n ң=n о=o ө=o п=p р=r с=s т=t ' +
    'у=u ұ=u ү=u ф=f х=h һ=h ш=sh ы=y і=i ь= э=e ю=iu я=ia ч=ch ц=ts',
)

export const TABLES: Readonly<Record<string, Table>> = {
  'Latin of 2021': {
    ...ASCII,
    ...table('ә=ä ғ=ğ ң=ñ ө=ö ұ=ū ү=ü ш=ş і=ı'),
  },
  'Latin of 2018': {
    ...ASCII,
    ...table('ә=á ғ=ǵ ң=ń ө=ó у=ý ү=ú и=ı й=ı ю=ıý я=ıa'),
  },
  'Turkic letters': {
    ...ASCII,
    ...table('ә=ä ғ=ğ ң=ñ ө=ö ү=ü ш=ş ы=ı у=w и=ï й=y ю=yu я=ya х=x'),
  },
  'ASCII with q': ASCII,
  'ASCII with k': { ...ASCII, ...table('қ=k ж=zh й=y х=kh ю=yu я=ya') },
  'ASCII with gh': { ...ASCII, ...table('ғ=gh ң=ng ж=zh й=y у=w ю=yu я=ya') },
  'Russian keyboard': table('ә=а ғ=г қ=к ң=н ө=о ұ=у ү=у һ=х і=и'),
  'Latin look-alikes': table('а=a е=e о=o с=c р=p х=x і=i'),
}

/** A phrase letter by letter through a table; letters that are not in it stay. */
export function spell(phrase: string, letters: Table): string {
  return phrase.replace(/./gu, (letter) => letters[letter] ?? letter)
}

const KAZAKH_KEYS =
  "й=q ц=w у=e к=r е=t н=y г=u ш=i щ=o з=p х=[ ъ=] ф=a ы=s в=d а=f п=g р=h о=j л=k д=l ж=; э=' я=z " +
  'ч=x с=c м=v и=b т=n ь=m б=, ю=. ә=2 і=3 ң=4 ғ=5 ү=8 ұ=9 қ=0 ө=-'

/** The keys of a QWERTY keyboard that a phrase is typed with, the Kazakh layout being on. */
export const KEYS = { ...table(KAZAKH_KEYS), һ: '=' }
