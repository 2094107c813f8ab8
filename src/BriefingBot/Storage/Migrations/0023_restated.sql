-- The figures that edits put into an article: they are as of the edit, and not of its publication.
ALTER TABLE article ADD COLUMN restated TEXT; -- JSON
