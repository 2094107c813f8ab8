-- A hash of the entry as it stands in the document: where it is the same, nothing of it is read again.
ALTER TABLE source_entry ADD COLUMN raw_hash TEXT;
