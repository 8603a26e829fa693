/** How much is taken of what others made. */

/** A page or a feed, decoded. The largest of news are some megabytes; a bomb has no end. */
export const PAGE_BYTES = 10 * 1024 * 1024
