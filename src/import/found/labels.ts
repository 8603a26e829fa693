/** The few labels that news sites print around a text, in copied pages and in HTML alike. */

/** Before the headline of another article, on a line of its own or on the same one. */
export const READ_ALSO = /^(?:оқи отырыңыз|тағы оқыңыз|сондай-ақ оқыңыз|оқыңыз)(?:\s*:\s*|$)/i

/** Before the rubrics under an article. */
export const RUBRICS = /^(?:айдар|айдарлар|тегтер)\s*(?::|$)/i

/** A longer line is no rubric, but what else there is on a page. */
export const RUBRIC_WORDS = 6
