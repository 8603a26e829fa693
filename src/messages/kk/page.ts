/** The words of an article's page: Kazakh, as the page is the article's and not the interface's. */

export const pageLabels = {
  categories: 'Айдар',
  tags: 'Тегтер',
  source: 'Дереккөз',
  related: 'Оқи отырыңыз',
} as const

/** Says that an article was brought into another script, by that script. */
export const transliterated = {
  Cyrl: 'Мәтін кирилл жазуына автоматты түрде көшірілді',
  Latn: 'Мәтін латын жазуына автоматты түрде көшірілді',
  Arab: 'Мәтін араб жазуына автоматты түрде көшірілді',
} as const
