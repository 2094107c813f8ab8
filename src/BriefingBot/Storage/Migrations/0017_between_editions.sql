-- Living stories: the message that told a story is edited while the story grows.
ALTER TABLE subscriber ADD COLUMN live INTEGER NOT NULL DEFAULT 0;

-- What a part that was sent says by now. It is edited where due_at is set; the edits are numbered, and those that did
-- not arrive take back what they told.
CREATE TABLE living_message (
    outbox_id   INTEGER PRIMARY KEY REFERENCES outbox (id) ON DELETE CASCADE,
    html        TEXT NOT NULL,
    keyboard    TEXT,                       -- JSON of the Bot API, as in outbox
    rich        TEXT,
    updates     TEXT NOT NULL,              -- JSON: of which stories it tells news, since when, in which sentences
    edits       INTEGER NOT NULL,           -- the last one that was composed
    sent_edits  INTEGER NOT NULL DEFAULT 0, -- the last one that arrived
    composed_at TEXT NOT NULL,
    due_at      TEXT,                       -- null: nothing waits
    attempts    INTEGER NOT NULL DEFAULT 0,
    is_lost     INTEGER NOT NULL DEFAULT 0  -- 1: it cannot be edited any more
);

CREATE INDEX living_message_due ON living_message (due_at) WHERE due_at IS NOT NULL;

-- A part in whose place a story is open: it is not edited under the reader's eyes.
CREATE TABLE opened_story (
    outbox_id INTEGER PRIMARY KEY REFERENCES outbox (id) ON DELETE CASCADE,
    story_id  TEXT NOT NULL,
    opened_at TEXT NOT NULL
);
