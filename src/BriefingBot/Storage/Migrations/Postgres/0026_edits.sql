-- Of a message its chat and number, and by what its words can be told from others: an edited message is handled where
-- it says something else.
ALTER TABLE chat_inbox ADD COLUMN chat_id bigint;
ALTER TABLE chat_inbox ADD COLUMN message_id bigint;
ALTER TABLE chat_inbox ADD COLUMN words text;
CREATE INDEX chat_inbox_by_message ON chat_inbox (chat_id, message_id) WHERE message_id IS NOT NULL;
