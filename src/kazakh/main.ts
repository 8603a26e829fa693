/** What `kznews/kazakh` offers to other programs. */
export { MONTHS } from './months.ts'
