CREATE TABLE article (
    id          INTEGER PRIMARY KEY,
    url         TEXT,
    title       TEXT,
    outlet      TEXT,
    origin      TEXT,
    authors     TEXT NOT NULL,              -- JSON array of names
    published   TEXT,                       -- ISO 8601 with offset, or a date alone
    modified    TEXT,
    language    TEXT,
    image       TEXT,
    text        TEXT NOT NULL,
    source_name TEXT NOT NULL,
    topic       TEXT,
    first_seen  TEXT NOT NULL,
    copy_of     INTEGER REFERENCES article (id) ON DELETE SET NULL
);

CREATE INDEX article_url ON article (url) WHERE url IS NOT NULL;
CREATE INDEX article_first_seen ON article (first_seen);
CREATE INDEX article_copy_of ON article (copy_of) WHERE copy_of IS NOT NULL;

-- The same article through two feeds is one article with two of these.
CREATE TABLE article_entry (
    source_id  INTEGER NOT NULL,
    entry_id   TEXT NOT NULL,
    digest     TEXT NOT NULL,               -- of the entry's content: an edited entry has another
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    PRIMARY KEY (source_id, entry_id)
) WITHOUT ROWID;

CREATE INDEX article_entry_article ON article_entry (article_id);

-- Filled by a statement of its own beside the insert: a trigger is slower by a third.
CREATE VIRTUAL TABLE article_search USING fts5 (title, text, content = 'article', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');
