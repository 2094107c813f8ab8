-- Who liked or disliked which message, the sums of it, the weekly edition and the figures to alert of.
CREATE TABLE reaction (
    subscriber_id bigint NOT NULL REFERENCES subscriber (id) ON DELETE CASCADE,
    message_id    bigint NOT NULL,
    user_id       bigint NOT NULL,
    kind          text NOT NULL,
    name          text NOT NULL,
    points        double precision NOT NULL,
    reacted_at    timestamptz NOT NULL,
    PRIMARY KEY (subscriber_id, message_id, user_id, kind, name)
);

ALTER TABLE subscriber ADD COLUMN taste text NOT NULL DEFAULT '';
ALTER TABLE subscriber ADD COLUMN weekly text NOT NULL DEFAULT '';
ALTER TABLE subscriber ADD COLUMN alert_figures text NOT NULL DEFAULT '';
