-- The figures that were read in an article, for whoever starts anew: reading them again is what the first /latest costs.
CREATE TABLE article_figures (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    reading    BLOB NOT NULL,               -- of what, and by which program: another one reads them again
    figures    BLOB NOT NULL                -- JSON, packed
);
