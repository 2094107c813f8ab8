-- See the script of the same name for SQLite.
ALTER TABLE message_text ADD COLUMN base_id bigint REFERENCES message_text (id);
CREATE INDEX message_text_base ON message_text (base_id) WHERE base_id IS NOT NULL;
