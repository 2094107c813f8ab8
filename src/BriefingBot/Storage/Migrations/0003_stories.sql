CREATE TABLE story (
    id            TEXT PRIMARY KEY,
    headline      TEXT NOT NULL,
    phase         TEXT NOT NULL,
    created_at    TEXT NOT NULL,
    updated_at    TEXT NOT NULL,            -- when an article last came, was edited, or a story joined
    newest_report TEXT NOT NULL,            -- time of the newest article, by its page or by when it was first seen
    merged_into   TEXT REFERENCES story (id)
);

CREATE INDEX story_newest_report ON story (newest_report) WHERE merged_into IS NULL;
CREATE INDEX story_updated_at ON story (updated_at) WHERE merged_into IS NULL;
CREATE INDEX story_merged_into ON story (merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE story_article (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    story_id   TEXT NOT NULL REFERENCES story (id)
);

CREATE INDEX story_article_story ON story_article (story_id);

-- The revision history: what changed a story, and when.
CREATE TABLE story_revision (
    id         INTEGER PRIMARY KEY,
    story_id   TEXT NOT NULL REFERENCES story (id),
    at         TEXT NOT NULL,
    kind       TEXT NOT NULL,               -- begun, report, edited, joined, parted
    article_id INTEGER,
    other      TEXT                         -- the story that joined, or that it left
);

CREATE INDEX story_revision_story ON story_revision (story_id, at);
