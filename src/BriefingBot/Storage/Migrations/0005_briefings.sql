-- One composed edition of one subscriber.
CREATE TABLE briefing (
    subscriber_id INTEGER NOT NULL REFERENCES subscriber (id) ON DELETE CASCADE,
    edition       TEXT NOT NULL,            -- local date and time of a scheduled edition, now-… for one that was asked for, fix-… for a correction
    composed_at   TEXT NOT NULL,
    stories       TEXT NOT NULL,            -- JSON array of story ids, in the order of their numbers
    PRIMARY KEY (subscriber_id, edition)
) WITHOUT ROWID;

CREATE INDEX briefing_composed ON briefing (subscriber_id, composed_at);

-- What a subscriber was told of a story, edition by edition; the newest row is what it knows.
CREATE TABLE told (
    id            INTEGER PRIMARY KEY,
    subscriber_id INTEGER NOT NULL REFERENCES subscriber (id) ON DELETE CASCADE,
    story_id      TEXT NOT NULL,
    edition       TEXT NOT NULL,
    told_at       TEXT NOT NULL,
    state         TEXT NOT NULL,            -- JSON: articles, figures and sentences as they were told
    UNIQUE (subscriber_id, story_id, edition)
);

CREATE INDEX told_story ON told (story_id);
