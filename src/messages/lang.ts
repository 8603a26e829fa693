/** Which language the interface speaks. */

export const LANGS = ['kk', 'ru', 'en'] as const
export type Lang = (typeof LANGS)[number]

const DEFAULT: Lang = 'kk'

function isLang(code: string): code is Lang {
  return (LANGS as readonly string[]).includes(code)
}

/** The language of a locale as POSIX writes it: kk_KZ.UTF-8, ru, en_GB@euro; C is none. */
function fromLocale(locale: string): Lang | undefined {
  const code = /^[A-Za-z]+/.exec(locale)?.[0].toLowerCase() ?? ''
  return isLang(code) ? code : undefined
}

/** The first locale that is set and known: --lang, then the environment; otherwise Kazakh. */
export function chooseLang(locales: readonly (string | undefined)[]): Lang {
  for (const locale of locales) {
    const lang = locale ? fromLocale(locale) : undefined
    if (lang !== undefined) return lang
  }
  return DEFAULT
}
