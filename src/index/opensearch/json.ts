/** What a cluster answers: JSON, of which each question knows the parts that it asked for. */

// biome-ignore lint/suspicious/noExplicitAny: a type for each answer of the engine would only repeat what was asked
export type Json = any
