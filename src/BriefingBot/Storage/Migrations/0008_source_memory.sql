ALTER TABLE source ADD COLUMN memory TEXT;                              -- what its kind wants to know again at the next poll
ALTER TABLE source ADD COLUMN last_new TEXT;                            -- when it last offered something that was not known
ALTER TABLE source ADD COLUMN is_told_silent INTEGER NOT NULL DEFAULT 0; -- the admins were told that it offers nothing new
UPDATE source SET last_new = (SELECT max(first_seen) FROM source_entry WHERE source_id = source.id);

ALTER TABLE source_entry ADD COLUMN is_taken INTEGER NOT NULL DEFAULT 1; -- handed over; what a first fetch leaves out is known alone
ALTER TABLE source_entry ADD COLUMN edits INTEGER NOT NULL DEFAULT 0;    -- in a row, poll after poll
ALTER TABLE source_entry ADD COLUMN edited_at TEXT;                      -- when the last edit was handed over

-- The address without what does not tell articles apart: the same article through two feeds is found by it. Null for what was stored before.
ALTER TABLE article ADD COLUMN url_key TEXT;
CREATE INDEX article_url_key ON article (url_key) WHERE url_key IS NOT NULL;
