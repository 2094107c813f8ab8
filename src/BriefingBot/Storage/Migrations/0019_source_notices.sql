-- Which message tells the admins what became of a source: sources that fail together share one, which grows until it is
-- sent.
CREATE TABLE source_notice (
    notice     TEXT    NOT NULL PRIMARY KEY,  -- the source, what became of it and since when: told once
    edition    TEXT    NOT NULL,              -- the name of the message in the outbox
    source_id  INTEGER NOT NULL,
    noticed_at TEXT    NOT NULL
) WITHOUT ROWID;

CREATE INDEX source_notice_edition ON source_notice (edition);
