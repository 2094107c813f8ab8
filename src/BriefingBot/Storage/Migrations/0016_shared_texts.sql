-- What many chats are told or sent is kept once: a chat's row points to it. The first byte of a packed column says how it
-- is packed (PackedText): 0 as it is, as this script leaves it, 1 compressed. A hash is of the content before it was
-- packed; null for what a former version wrote.

-- What a message says, in one form: JSON with the markup, the buttons and the rich blocks.
CREATE TABLE message_text (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    hash    BLOB UNIQUE,
    content BLOB NOT NULL,
    stories TEXT NOT NULL                     -- ids of the stories that it tells, a space before and after each
);

CREATE TEMP TABLE former_text AS
    SELECT id,
        CAST('0' || json_object('Html', html, 'Keyboard', keyboard, 'Rich', rich) AS BLOB) AS content,
        coalesce((SELECT ' ' || group_concat(story_id, ' ') || ' '
            FROM (SELECT story_id FROM outbox_story WHERE outbox_id = outbox.id ORDER BY story_id)), '') AS stories
    FROM outbox;

INSERT INTO message_text (content, stories) SELECT content, stories FROM former_text GROUP BY content, stories;

CREATE TEMP TABLE text_of AS
    SELECT former_text.id, message_text.id AS text_id
    FROM former_text JOIN message_text
        ON message_text.content = former_text.content AND message_text.stories = former_text.stories;
CREATE UNIQUE INDEX temp.text_of_part ON text_of (id);

ALTER TABLE outbox ADD COLUMN text_id INTEGER REFERENCES message_text (id);
-- 0: as it was written; 1: classic, since the rich blocks were refused; 2: plain, since the markup was refused.
ALTER TABLE outbox ADD COLUMN form INTEGER NOT NULL DEFAULT 0;
-- Null: at once, or settled.
ALTER TABLE outbox RENAME COLUMN due_at TO former_due_at;
ALTER TABLE outbox ADD COLUMN due_at TEXT;
UPDATE outbox SET
    text_id = (SELECT text_id FROM text_of WHERE text_of.id = outbox.id),
    form = CASE WHEN is_plain THEN 2 ELSE 0 END,
    due_at = CASE WHEN state = 'pending' AND former_due_at > created_at THEN former_due_at END;

-- Rows lie in the order of their moments: what is older than a moment is found from the first of them.
DROP INDEX outbox_age;
DROP TABLE outbox_story;
ALTER TABLE outbox DROP COLUMN html;
ALTER TABLE outbox DROP COLUMN plain;
ALTER TABLE outbox DROP COLUMN keyboard;
ALTER TABLE outbox DROP COLUMN rich;
ALTER TABLE outbox DROP COLUMN is_plain;
ALTER TABLE outbox DROP COLUMN former_due_at;
CREATE INDEX outbox_text ON outbox (text_id);
CREATE INDEX outbox_turn ON outbox (priority, id) WHERE state IN ('pending', 'sending');
CREATE INDEX outbox_later ON outbox (due_at) WHERE due_at IS NOT NULL;
DROP TABLE temp.former_text;
DROP TABLE temp.text_of;

-- What a chat knows of a story once it was told it: the same for all who were told the same.
CREATE TABLE telling (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    story_id TEXT NOT NULL,
    hash     BLOB,
    state    BLOB NOT NULL,                   -- packed JSON: articles, figures and sentences as they were told
    UNIQUE (story_id, hash)
);

INSERT INTO telling (story_id, state)
SELECT story_id, CAST('0' || state AS BLOB) FROM told GROUP BY story_id, state ORDER BY min(id);

-- An edition, an alert or a correction of one chat; the greater its number, the later.
CREATE TABLE numbered_briefing (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    subscriber_id INTEGER NOT NULL REFERENCES subscriber (id) ON DELETE CASCADE,
    edition       TEXT NOT NULL,              -- local date and time of a scheduled edition, now-… for one that was asked for
    composed_at   TEXT NOT NULL,
    stories       TEXT NOT NULL,              -- JSON array of story ids, in the order of their numbers; [] outside editions
    UNIQUE (subscriber_id, edition)
);

INSERT INTO numbered_briefing (subscriber_id, edition, composed_at, stories)
SELECT subscriber_id, edition, composed_at, stories FROM (
    SELECT subscriber_id, edition, composed_at, stories FROM briefing
    UNION ALL
    SELECT subscriber_id, edition, min(told_at), '[]' FROM told
    WHERE NOT EXISTS (
        SELECT 1 FROM briefing b WHERE b.subscriber_id = told.subscriber_id AND b.edition = told.edition)
    GROUP BY subscriber_id, edition)
ORDER BY composed_at, edition;

CREATE TABLE told_by (
    subscriber_id INTEGER NOT NULL REFERENCES subscriber (id) ON DELETE CASCADE,
    telling_id    INTEGER NOT NULL,
    briefing_id   INTEGER NOT NULL,
    PRIMARY KEY (subscriber_id, telling_id, briefing_id)
) WITHOUT ROWID;

INSERT INTO told_by (subscriber_id, telling_id, briefing_id)
SELECT told.subscriber_id, telling.id, b.id
FROM told
JOIN telling ON telling.story_id = told.story_id AND telling.state = CAST('0' || told.state AS BLOB)
JOIN numbered_briefing b ON b.subscriber_id = told.subscriber_id AND b.edition = told.edition;

DROP TABLE told;
DROP TABLE briefing;
ALTER TABLE told_by RENAME TO told;
ALTER TABLE numbered_briefing RENAME TO briefing;
CREATE INDEX told_by_telling ON told (telling_id);
