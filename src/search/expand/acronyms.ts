/**
 * Acronyms of the news and what they stand for: who asks for one means the other too. A line each,
 * the acronym first, then its words as they stand in a text; to add one, add a line. Not here: what
 * is a word of its own in lower case (АҚ is «white» before it is a joint-stock company).
 */
const LINES = `
ақш америка құрама штаттары
аэс атом электр станциясы
бжзқ бірыңғай жинақтаушы зейнетақы қоры
бқо батыс қазақстан облысы
бұұ біріккен ұлттар ұйымы
гэс гидроэлектр станциясы
ддсұ дүниежүзілік денсаулық сақтау ұйымы
еаэо еуразиялық экономикалық одақ
ео еуропалық одақ
еқыұ еуропадағы қауіпсіздік және ынтымақтастық ұйымы
жи жасанды интеллект
жоо жоғары оқу орны
жшс жауапкершілігі шектеулі серіктестік
жэо жылу электр орталығы
жэс жылу электр станциясы
іім ішкі істер министрлігі
ксро кеңестік социалистік республикалар одағы
қр қазақстан республикасы
қтж қазақстан темір жолы
мәмс міндетті әлеуметтік медициналық сақтандыру
оск орталық сайлау комиссиясы
сім сыртқы істер министрлігі
сқо солтүстік қазақстан облысы
тжм төтенше жағдайлар министрлігі
тмд тәуелсіз мемлекеттер достастығы
ұбт ұлттық бірыңғай тестілеу
ұқк ұлттық қауіпсіздік комитеті
ұқшұ ұжымдық қауіпсіздік туралы шарт ұйымы
хвқ халықаралық валюта қоры
шқо шығыс қазақстан облысы
шоб шағын және орта бизнес
шыұ шанхай ынтымақтастық ұйымы
`

export type Acronym = { readonly short: string; readonly long: readonly string[] }

let acronyms: readonly Acronym[] | undefined

/** All of them, in the order of the list. */
export function allAcronyms(): readonly Acronym[] {
  acronyms ??= LINES.trim()
    .split('\n')
    .map((line) => {
      const [short = '', ...long] = line.split(' ')
      return { short, long }
    })
  return acronyms
}
