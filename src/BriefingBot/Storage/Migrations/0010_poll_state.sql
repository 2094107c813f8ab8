-- What polling made of a source, apart from what a person set: one row a source, written by one statement a poll.
CREATE TABLE poll_state (
  source_id INTEGER PRIMARY KEY REFERENCES source (id) ON DELETE CASCADE,
  url TEXT NOT NULL,              -- where it is fetched now: its discovered feed, or where it has moved for good
  kind TEXT NOT NULL,
  title TEXT,                     -- the source's own
  etag TEXT,
  last_modified TEXT,
  memory TEXT,                    -- what its kind wants to know again at the next poll
  next_poll TEXT NOT NULL,
  last_poll TEXT,
  last_success TEXT,
  last_error TEXT,
  failing_since TEXT,
  failures INTEGER NOT NULL DEFAULT 0,
  is_told_bad INTEGER NOT NULL DEFAULT 0,
  is_gone INTEGER NOT NULL DEFAULT 0, -- its server said so (410)
  newest_entry TEXT,
  entries_per_day REAL,
  asks_interval_seconds INTEGER,  -- what the feed itself last asked for (ttl, sy:updatePeriod)
  asks_skip TEXT,                 -- the hours and days in which it asks not to be polled
  last_new TEXT,                  -- when it last offered something that was not known
  is_told_stale INTEGER NOT NULL DEFAULT 0, -- the admins were told that it offers nothing new
  moved_to TEXT,
  moved_times INTEGER NOT NULL DEFAULT 0,
  retry_at TEXT,                  -- from when on it is fetched in full, for entries that could not be stored
  revision INTEGER NOT NULL DEFAULT 0 -- counts what a person changed so that polling begins anew
);

INSERT INTO poll_state (source_id, url, kind, title, etag, last_modified, memory, next_poll, last_poll, last_success, last_error,
  failing_since, failures, is_told_bad, is_gone, newest_entry, entries_per_day, asks_interval_seconds, asks_skip, last_new,
  is_told_stale, moved_to, moved_times)
SELECT id, url, kind, title, etag, last_modified, memory, next_poll, last_poll, last_success, last_error,
  failing_since, failures, is_told_bad, state = 'Retired', newest_entry, entries_per_day, asks_interval_seconds, asks_skip, last_new,
  is_told_silent, moved_to, moved_times
FROM source;

CREATE INDEX poll_state_url ON poll_state (url);
CREATE INDEX poll_state_next_poll ON poll_state (next_poll) WHERE is_gone = 0;

-- A source that is gone stays one that people want; that it is not polled is the poll's doing.
UPDATE source SET state = 'Active' WHERE state = 'Retired';

DROP INDEX source_url;
DROP INDEX source_next_poll;
ALTER TABLE source DROP COLUMN url;
ALTER TABLE source DROP COLUMN kind;
ALTER TABLE source DROP COLUMN title;
ALTER TABLE source DROP COLUMN etag;
ALTER TABLE source DROP COLUMN last_modified;
ALTER TABLE source DROP COLUMN memory;
ALTER TABLE source DROP COLUMN next_poll;
ALTER TABLE source DROP COLUMN last_poll;
ALTER TABLE source DROP COLUMN last_success;
ALTER TABLE source DROP COLUMN last_error;
ALTER TABLE source DROP COLUMN failing_since;
ALTER TABLE source DROP COLUMN failures;
ALTER TABLE source DROP COLUMN is_told_bad;
ALTER TABLE source DROP COLUMN newest_entry;
ALTER TABLE source DROP COLUMN entries_per_day;
ALTER TABLE source DROP COLUMN asks_interval_seconds;
ALTER TABLE source DROP COLUMN asks_skip;
ALTER TABLE source DROP COLUMN last_new;
ALTER TABLE source DROP COLUMN is_told_silent;
ALTER TABLE source DROP COLUMN moved_to;
ALTER TABLE source DROP COLUMN moved_times;

ALTER TABLE source_entry ADD COLUMN refusals INTEGER NOT NULL DEFAULT 0; -- how often in a row it could not be stored
ALTER TABLE source_entry ADD COLUMN retry_at TEXT;                       -- when it is handed over again after that

-- One identity of an entry: what was kept beside the article is from now on the fingerprint that polling made.
UPDATE article_entry SET digest = coalesce(
  (SELECT fingerprint FROM source_entry WHERE source_entry.source_id = article_entry.source_id AND source_entry.id = article_entry.entry_id),
  digest);
