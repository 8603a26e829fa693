/** What sources say of their language, as a tag of BCP 47. */

/** Codes that are none, and are meant for Kazakh: KZ is the country, kaz the code of ISO 639-2. */
const MEANT: Readonly<Record<string, string>> = { kz: 'kk', kaz: 'kk', rus: 'ru', eng: 'en' }

/** `kz-KZ`, `kk_KZ` → `kk-KZ`; undefined where nothing of use is said. */
export function languageTag(text: string | undefined): string | undefined {
  const [first = '', ...rest] = (text ?? '').trim().replaceAll('_', '-').split('-')
  const tag = [MEANT[first.toLowerCase()] ?? first.toLowerCase(), ...rest].join('-')
  return /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag) ? tag : undefined
}
