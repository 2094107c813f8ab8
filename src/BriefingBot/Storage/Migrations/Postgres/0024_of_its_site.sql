-- Whether an article's own site says it, or another's feed alone.
ALTER TABLE article ADD COLUMN is_of_its_site bigint NOT NULL DEFAULT 1;
