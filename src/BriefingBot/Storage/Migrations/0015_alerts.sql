-- Stories that are sent at once: whether, for which words and topics (one a line), by how many independent outlets at
-- least, how many a local day at most, and since when: what was there before the chat asked for alerts is none.
ALTER TABLE subscriber ADD COLUMN alerts_on     INTEGER NOT NULL DEFAULT 0;
ALTER TABLE subscriber ADD COLUMN alert_words   TEXT    NOT NULL DEFAULT '';
ALTER TABLE subscriber ADD COLUMN alert_topics  TEXT    NOT NULL DEFAULT '';
ALTER TABLE subscriber ADD COLUMN alert_outlets INTEGER NOT NULL DEFAULT 2;
ALTER TABLE subscriber ADD COLUMN alert_most    INTEGER NOT NULL DEFAULT 3;
ALTER TABLE subscriber ADD COLUMN alerts_since  TEXT;
