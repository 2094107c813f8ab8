-- Since when a part is due that waits for its next attempt, at due_at; null: none was made yet.
ALTER TABLE outbox ADD COLUMN due_since timestamptz;
