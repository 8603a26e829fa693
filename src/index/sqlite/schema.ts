/** The tables of the embedded engine. Any change here is a new FORMAT: the number is in the index file's name. */

export const FORMAT = 6

/**
 * `document` numbers are day × 4096 + n: close numbers make short postings, and the day is in the
 * number. A day that overflows goes on above CROWD_FROM; undated articles are day 0.
 */
export const DAY_CAPACITY = 4096

/** Above every day of the calendar up to the year 9999. */
export const CROWD_FROM = 4_000_000 * DAY_CAPACITY

export const TABLES = `
  CREATE TABLE meta (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
  INSERT INTO meta VALUES ('generation', 0), ('documents', 0), ('complete', 0);
  -- How many words each field holds, over all documents.
  CREATE TABLE field_words (field TEXT PRIMARY KEY, words INTEGER NOT NULL) WITHOUT ROWID;

  CREATE TABLE files (
    file INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, folder TEXT NOT NULL, stamp TEXT NOT NULL
  );
  CREATE INDEX files_by_folder ON files (folder);
  CREATE TABLE folders (path TEXT PRIMARY KEY, stamp TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE problems (
    file INTEGER NOT NULL, line INTEGER, record INTEGER, code TEXT NOT NULL, facts TEXT NOT NULL,
    duplicate TEXT
  );
  CREATE INDEX problems_by_file ON problems (file);
  CREATE INDEX problems_by_duplicate ON problems (duplicate) WHERE duplicate IS NOT NULL;

  CREATE TABLE documents (
    document INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, day INTEGER NOT NULL,
    instant INTEGER NOT NULL,
    -- A hash of the title's words: an index over titles themselves would be a tenth of everything.
    title_hash INTEGER NOT NULL,
    -- What lists show, as JSON: SQLite ends a text at a NUL and has no half surrogates.
    facts TEXT NOT NULL,
    file INTEGER NOT NULL, line INTEGER, record INTEGER,
    offset INTEGER NOT NULL, length INTEGER NOT NULL,
    -- The checksum of what is shown of it.
    sum INTEGER NOT NULL
  );
  CREATE TABLE categories (category INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
  CREATE TABLE document_categories (
    category INTEGER NOT NULL, document INTEGER NOT NULL, PRIMARY KEY (category, document)
  ) WITHOUT ROWID;

  CREATE TABLE stems (
    -- fold is the hash of the folded text; base the verb without its voice, азай of азайт.
    stem INTEGER PRIMARY KEY, text TEXT NOT NULL, fold INTEGER NOT NULL, base INTEGER,
    documents INTEGER NOT NULL
  );
  CREATE TABLE words (
    word INTEGER PRIMARY KEY, form TEXT NOT NULL, stem INTEGER NOT NULL,
    fold INTEGER NOT NULL, documents INTEGER NOT NULL
  );
  -- How words and stems begin, by what a slip leaves of it (a hash).
  CREATE TABLE heads (key INTEGER, head TEXT, PRIMARY KEY (key, head)) WITHOUT ROWID;

  CREATE TABLE forward (document INTEGER PRIMARY KEY, row BLOB NOT NULL);
  -- Fields, not places: those are in the forward index, and here they would be a fifth of everything.
  CREATE VIRTUAL TABLE postings USING fts5 (
    title, description, body, captions, categories,
    content='', contentless_delete=1, tokenize='ascii', detail=column
  );
`

/** Words and stems by their texts. */
export const VOCABULARY_INDEXES = `
  CREATE UNIQUE INDEX IF NOT EXISTS words_by_form ON words (form);
  CREATE UNIQUE INDEX IF NOT EXISTS stems_by_text ON stems (text);
`

/** Made when the tables are filled: indexes that grow with them take twice as long. */
export const INDEXES = `
  ${VOCABULARY_INDEXES}
  CREATE INDEX documents_by_date ON documents (day DESC, instant DESC);
  CREATE INDEX documents_by_file ON documents (file);
  CREATE INDEX documents_by_title ON documents (title_hash);
  CREATE INDEX stems_by_fold ON stems (fold);
  CREATE INDEX stems_by_base ON stems (base) WHERE base IS NOT NULL;
  CREATE INDEX words_by_fold ON words (fold);
  CREATE INDEX words_by_stem ON words (stem);
`
