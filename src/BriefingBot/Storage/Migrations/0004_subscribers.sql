-- A chat, or one topic of a forum, with its settings. Lists are text: times and words that cannot hold the separator.
CREATE TABLE subscriber (
  id              INTEGER PRIMARY KEY,
  chat_id         INTEGER NOT NULL,
  thread_id       INTEGER NOT NULL DEFAULT 0,          -- 0: no topic
  kind            TEXT    NOT NULL,
  title           TEXT    NOT NULL,
  state           TEXT    NOT NULL,
  state_reason    TEXT,
  zone            TEXT    NOT NULL,                    -- IANA
  times           TEXT    NOT NULL,                    -- '08:00 18:00'
  days            INTEGER NOT NULL,                    -- bits, Monday is 1
  quiet_from      TEXT,
  quiet_until     TEXT,
  length          TEXT    NOT NULL,
  language        TEXT    NOT NULL,
  empty_edition   TEXT    NOT NULL,
  link_previews   INTEGER NOT NULL,
  followed        TEXT    NOT NULL,                    -- one a line, also the next three
  muted           TEXT    NOT NULL,
  topics_off      TEXT    NOT NULL,
  sources_off     TEXT    NOT NULL,
  payload         TEXT,                                -- of the deep link it came by
  created_at      TEXT    NOT NULL,
  settled_until   TEXT    NOT NULL,
  UNIQUE (chat_id, thread_id)
);

CREATE INDEX subscriber_by_state ON subscriber (state);

-- Admins granted in chat; those of the configuration are not stored.
CREATE TABLE admin (
  user_id    INTEGER PRIMARY KEY,
  granted_by INTEGER NOT NULL,
  granted_at TEXT    NOT NULL
);

CREATE TABLE admin_action (
  id        INTEGER PRIMARY KEY,
  at        TEXT    NOT NULL,
  user_id   INTEGER NOT NULL,
  user_name TEXT    NOT NULL,
  action    TEXT    NOT NULL,
  detail    TEXT    NOT NULL
);

-- What the conversation itself must remember: the offset of getUpdates, the menus that were set.
CREATE TABLE chat_state (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
);

-- A question that waits for yes or no.
CREATE TABLE chat_question (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  chat_id    INTEGER NOT NULL,
  thread_id  INTEGER NOT NULL,
  user_id    INTEGER NOT NULL,
  command    TEXT    NOT NULL,
  arguments  TEXT    NOT NULL,
  asked_at   TEXT    NOT NULL
);

-- What people sent and the bot has not handled yet; stored together with the offset that tells Telegram to forget it.
CREATE TABLE chat_inbox (
  update_id INTEGER PRIMARY KEY,
  incoming  TEXT    NOT NULL,                            -- JSON
  attempts  INTEGER NOT NULL DEFAULT 0
);
