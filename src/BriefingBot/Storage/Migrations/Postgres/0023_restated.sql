-- The figures that edits put into an article.
ALTER TABLE article ADD COLUMN restated text;
