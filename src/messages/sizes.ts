/** Sizes of files, as the languages name limits. */

export const MEGABYTE = 1024 * 1024
