/** The seam between the archive's files and whatever holds the index: documents are put and removed. */

import type { FieldTexts } from '../archive/texts.ts'
import type { DocumentFacts, DocumentKey, DocumentRow } from './reader.ts'

export type NewDocument = DocumentFacts & { readonly texts: FieldTexts }

/** A transaction's view of the index: it sees its own writes. */
export type IndexWriter = {
  /** Adds a document. Its id must not be there. */
  put(document: NewDocument): Promise<void>
  /** Removes a document; an unknown one is no error. */
  remove(document: DocumentKey): Promise<void>
  /** The document of exactly this id. */
  byId(id: string): Promise<DocumentRow | undefined>
  /** The documents whose location is in a file. */
  inFile(path: string): Promise<readonly Pick<DocumentRow, 'document' | 'id'>[]>
}
