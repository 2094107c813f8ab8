-- Message parts on their way to a chat, written in the transaction that marks their stories as told.
CREATE TABLE outbox (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    chat_id       INTEGER NOT NULL,
    thread_id     INTEGER NOT NULL,           -- 0: not in a forum topic
    edition       TEXT NOT NULL,
    part          INTEGER NOT NULL,           -- from 1
    priority      INTEGER NOT NULL,           -- smaller goes first
    html          TEXT NOT NULL,
    plain         TEXT NOT NULL,              -- the same words, for the case that the markup is refused
    keyboard      TEXT,                       -- JSON, as the Bot API takes it
    link_previews INTEGER NOT NULL,
    reply_to      INTEGER,                    -- the part whose message this one answers
    state         TEXT NOT NULL,              -- pending, sending, sent, failed
    is_plain      INTEGER NOT NULL DEFAULT 0, -- 1: the markup was refused once
    attempts      INTEGER NOT NULL DEFAULT 0,
    created_at    TEXT NOT NULL,
    due_at        TEXT NOT NULL,
    sent_at       TEXT,
    message_id    INTEGER,
    error         TEXT,
    UNIQUE (chat_id, thread_id, edition, part)
);

CREATE INDEX outbox_waiting ON outbox (chat_id, priority, id) WHERE state IN ('pending', 'sending');
CREATE INDEX outbox_age ON outbox (created_at);

-- Which stories a part tells: a correction replies to it, a failure takes them back.
CREATE TABLE outbox_story (
    outbox_id INTEGER NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
    story_id  TEXT NOT NULL,
    PRIMARY KEY (outbox_id, story_id)
) WITHOUT ROWID;

CREATE INDEX outbox_story_by_story ON outbox_story (story_id);
