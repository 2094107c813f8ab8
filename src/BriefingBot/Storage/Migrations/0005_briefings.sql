-- One composed edition of one chat.
CREATE TABLE briefing (
    chat_id     INTEGER NOT NULL,
    thread_id   INTEGER NOT NULL,           -- 0: not in a forum topic
    edition     TEXT NOT NULL,              -- local date and time of a scheduled edition, or now-… for one that was asked for
    composed_at TEXT NOT NULL,
    stories     TEXT NOT NULL,              -- JSON array of story ids, in the order of their numbers
    PRIMARY KEY (chat_id, thread_id, edition)
) WITHOUT ROWID;

CREATE INDEX briefing_composed ON briefing (chat_id, thread_id, composed_at);

-- What a chat was told of a story, edition by edition; the newest row is what it knows.
CREATE TABLE told (
    chat_id   INTEGER NOT NULL,
    thread_id INTEGER NOT NULL,
    story_id  TEXT NOT NULL,
    edition   TEXT NOT NULL,
    told_at   TEXT NOT NULL,
    state     TEXT NOT NULL,                -- JSON: articles, figures and sentences as they were told
    PRIMARY KEY (chat_id, thread_id, story_id, edition)
) WITHOUT ROWID;
