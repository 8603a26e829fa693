/** The public interface of `kznews/kazakh/meanings` and of `kznews-kazakh/meanings`: half a megabyte of words. */

export type { MeaningLanguage } from './stems.ts'
export { type Synonym, synonyms } from './synonyms.ts'
export {
  type Target,
  type TranslateOptions,
  type Translation,
  translate,
} from './translate.ts'
