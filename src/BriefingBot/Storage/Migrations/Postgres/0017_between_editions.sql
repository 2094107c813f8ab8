-- Living stories: the message that told a story is edited while the story grows.
ALTER TABLE subscriber ADD COLUMN live bigint NOT NULL DEFAULT 0;

CREATE TABLE living_message (
    outbox_id   bigint PRIMARY KEY REFERENCES outbox (id) ON DELETE CASCADE,
    content     bytea NOT NULL,
    form        bigint NOT NULL,
    updates     text NOT NULL,
    edits       bigint NOT NULL,
    sent_edits  bigint NOT NULL DEFAULT 0,
    composed_at timestamptz NOT NULL,
    due_at      timestamptz,
    attempts    bigint NOT NULL DEFAULT 0,
    is_lost     bigint NOT NULL DEFAULT 0
);

CREATE INDEX living_message_due ON living_message (due_at) WHERE due_at IS NOT NULL;

CREATE TABLE opened_story (
    outbox_id bigint PRIMARY KEY REFERENCES outbox (id) ON DELETE CASCADE,
    story_id  text NOT NULL,
    opened_at timestamptz NOT NULL
);
