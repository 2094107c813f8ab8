-- Who liked or disliked which message, and what that says of the stories in it: the points of each topic and outlet.
CREATE TABLE reaction (
    subscriber_id INTEGER NOT NULL REFERENCES subscriber (id) ON DELETE CASCADE,
    message_id    INTEGER NOT NULL,
    user_id       INTEGER NOT NULL,
    kind          TEXT    NOT NULL,          -- Topic or Outlet
    name          TEXT    NOT NULL,
    points        REAL    NOT NULL,          -- a message's one point is shared by its stories
    reacted_at    TEXT    NOT NULL,
    PRIMARY KEY (subscriber_id, message_id, user_id, kind, name)
) WITHOUT ROWID;

-- The sums of it, so that composing needs no further query: 'Topic 1.5 Science' a line.
ALTER TABLE subscriber ADD COLUMN taste TEXT NOT NULL DEFAULT '';

-- The weekly edition: '64 10:00 2026-05-04T08:00:00.0000000+00:00', the day as a bit, the local time, since when; empty: none.
ALTER TABLE subscriber ADD COLUMN weekly TEXT NOT NULL DEFAULT '';

-- Figures to alert of: '100 killed' a line, at least so many.
ALTER TABLE subscriber ADD COLUMN alert_figures TEXT NOT NULL DEFAULT '';
