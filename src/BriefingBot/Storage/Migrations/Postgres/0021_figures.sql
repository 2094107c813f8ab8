-- The figures that were read in an article.
CREATE TABLE article_figures (
    article_id bigint PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    reading    bytea NOT NULL,
    figures    bytea NOT NULL
);
