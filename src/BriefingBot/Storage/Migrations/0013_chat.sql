-- Update ids are each bot's own, and begin anew at random after a week of silence (Bot API, Update): a row is known by
-- both, and stays for a day after it was handled, so that what is delivered again is not answered again.
CREATE TABLE chat_inbox_of_bot (
  bot_id    INTEGER NOT NULL DEFAULT 0,                  -- 0: taken in before bots were told apart
  update_id INTEGER NOT NULL,
  incoming  TEXT    NOT NULL,                            -- JSON; empty once it was handled
  attempts  INTEGER NOT NULL DEFAULT 0,
  done_at   TEXT,
  PRIMARY KEY (bot_id, update_id)
);

INSERT INTO chat_inbox_of_bot (bot_id, update_id, incoming, attempts)
SELECT 0, update_id, incoming, attempts FROM chat_inbox;

DROP TABLE chat_inbox;
ALTER TABLE chat_inbox_of_bot RENAME TO chat_inbox;

-- A command that asked for what was missing: the person's next words are its argument.
CREATE TABLE chat_prompt (
  chat_id    INTEGER NOT NULL,
  thread_id  INTEGER NOT NULL,
  user_id    INTEGER NOT NULL,
  command    TEXT    NOT NULL,
  asked_at   TEXT    NOT NULL,
  PRIMARY KEY (chat_id, thread_id, user_id)
) WITHOUT ROWID;

-- Further times on other days: '96 10:00 12:00' a line, the days as bits.
ALTER TABLE subscriber ADD COLUMN more_times TEXT NOT NULL DEFAULT '';

-- How briefings are dressed: Classic or Rich.
ALTER TABLE subscriber ADD COLUMN format TEXT NOT NULL DEFAULT 'Classic';

-- A briefing in rich blocks beside its classic form: JSON of the Bot API (InputRichMessage), or null.
ALTER TABLE outbox ADD COLUMN rich TEXT;

-- Back from a story leads to the part that stood there.
CREATE INDEX outbox_by_message ON outbox (chat_id, message_id) WHERE message_id IS NOT NULL;
