-- A body in a string finds its names by the search path, which pg_restore and pg_upgrade empty:
-- the table whose column is computed by these could not be made again. A body in SQL is bound when it is made.
CREATE OR REPLACE FUNCTION folded(text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN regexp_replace(normalize($1, NFD), '[\u0300-\u036F]', '', 'g');

CREATE OR REPLACE FUNCTION search_words(language text, title text, body text) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN setweight(to_tsvector('simple', folded(coalesce(title, ''))), 'A')
        || to_tsvector('simple', folded(left(body, 100000)))
        || setweight(to_tsvector(search_language(language), folded(coalesce(title, ''))), 'A')
        || to_tsvector(search_language(language), folded(left(body, 100000)));
