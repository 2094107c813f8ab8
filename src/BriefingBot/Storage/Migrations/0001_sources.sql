-- What is watched. A source keeps its number for good; removed ones stay, so that the configuration does not bring them back.
CREATE TABLE source (
  id INTEGER PRIMARY KEY,
  given_url TEXT NOT NULL UNIQUE, -- as it was named: its identity
  url TEXT NOT NULL,              -- where it is asked now: its discovered feed, or where it has moved for good
  kind TEXT NOT NULL,
  name TEXT,                      -- given by a person; goes before the title
  title TEXT,                     -- the feed's own
  topic TEXT,
  interval_seconds INTEGER,
  selector TEXT,
  state TEXT NOT NULL DEFAULT 'Active',
  added_at TEXT NOT NULL,
  added_by TEXT,
  etag TEXT,
  last_modified TEXT,
  next_poll TEXT NOT NULL,
  last_poll TEXT,
  last_success TEXT,
  last_error TEXT,
  failing_since TEXT,
  failures INTEGER NOT NULL DEFAULT 0,
  is_told_bad INTEGER NOT NULL DEFAULT 0,
  newest_entry TEXT,
  entries_per_day REAL,
  asks_interval_seconds INTEGER,  -- what the feed itself last asked for (ttl, sy:updatePeriod)
  asks_skip TEXT,                 -- the hours and days in which it asks not to be polled
  moved_to TEXT,
  moved_times INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX source_url ON source (url);

CREATE INDEX source_next_poll ON source (next_poll) WHERE state = 'Active';

-- Which entries of a source are known, so that each is new once; rows go when the source has not offered the entry for long.
CREATE TABLE source_entry (
  source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  id TEXT NOT NULL,               -- the entry's id, made safe against repeated ones
  url TEXT,                       -- without what does not tell articles apart
  title TEXT,
  fingerprint TEXT NOT NULL,      -- of what a reader would see: another one means the entry was edited
  first_seen TEXT NOT NULL,
  last_seen TEXT NOT NULL,
  PRIMARY KEY (source_id, id)
) WITHOUT ROWID;
