-- Which message tells the admins what became of a source.
CREATE TABLE source_notice (
    notice     text NOT NULL PRIMARY KEY,
    edition    text NOT NULL,
    source_id  bigint NOT NULL,
    noticed_at timestamptz NOT NULL
);

CREATE INDEX source_notice_edition ON source_notice (edition);
