-- A text that has most of its stories from another one of these rows: its content goes on after that one's (PackedText,
-- 2). A base has none itself.
ALTER TABLE message_text ADD COLUMN base_id INTEGER REFERENCES message_text (id);
CREATE INDEX message_text_base ON message_text (base_id) WHERE base_id IS NOT NULL;
