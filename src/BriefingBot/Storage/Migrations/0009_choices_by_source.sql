-- A source that a chat switched off is known by its number: its name changes.
ALTER TABLE article ADD COLUMN source_id INTEGER NOT NULL DEFAULT 0;

-- An article that came by several sources belongs to the one whose name it carries, else to the one watched longest.
UPDATE article SET source_id = coalesce(
    (SELECT e.source_id FROM article_entry e LEFT JOIN source s ON s.id = e.source_id
     WHERE e.article_id = article.id
     ORDER BY coalesce(coalesce(s.name, s.title) = article.source_name, 0) DESC, e.source_id LIMIT 1),
    0);

-- What a source is or was called: its name, its title, its host, the name of its file. What is shown now goes first.
CREATE TEMP TABLE called AS
    WITH address (id, is_now, url, after_scheme) AS (
        SELECT id, 1, rtrim(url, '/'),
            CASE WHEN instr(url, '://') > 0 THEN substr(url, instr(url, '://') + 3) || '/' END
        FROM source
        UNION ALL
        SELECT id, 0, rtrim(given_url, '/'),
            CASE WHEN instr(given_url, '://') > 0 THEN substr(given_url, instr(given_url, '://') + 3) || '/' END
        FROM source),
    authority (id, is_now, url, host_and_port) AS (
        SELECT id, is_now, url, substr(login_and_host, instr(login_and_host, '@') + 1)
        FROM (
            SELECT id, is_now, url, substr(after_scheme, 1, instr(after_scheme, '/') - 1) AS login_and_host FROM address)),
    place (id, is_now, name) AS (
        SELECT id, is_now, coalesce(
            substr(host_and_port, 1, instr(host_and_port || ':', ':') - 1),
            replace(url, rtrim(url, replace(url, '/', '')), '')) -- without all up to the last slash
        FROM authority)
    SELECT source.id, coalesce(trim(source.name), trim(title), place.name) AS name, 1 AS is_shown
    FROM source JOIN place ON place.id = source.id AND is_now
    UNION ALL SELECT id, trim(title), 0 FROM source
    UNION ALL SELECT id, name, 0 FROM place;

CREATE TEMP TABLE switched_off AS
    WITH RECURSIVE line (subscriber_id, name, rest) AS (
        SELECT id, NULL, sources_off || char(10) FROM subscriber WHERE sources_off <> ''
        UNION ALL
        SELECT subscriber_id, substr(rest, 1, instr(rest, char(10)) - 1), substr(rest, instr(rest, char(10)) + 1)
        FROM line WHERE rest <> '')
    SELECT subscriber_id, name FROM line WHERE name <> '';

-- One source a line. A name that fits none any more is left out: there is no telling which source was meant.
UPDATE subscriber SET sources_off = coalesce(
    (SELECT group_concat(id, char(10)) FROM (
        SELECT DISTINCT c.id FROM switched_off o JOIN called c ON c.name = o.name COLLATE NOCASE
        WHERE o.subscriber_id = subscriber.id
          AND c.is_shown = (SELECT max(best.is_shown) FROM called best WHERE best.name = o.name COLLATE NOCASE)
        ORDER BY c.id)),
    '')
WHERE sources_off <> '';

DROP TABLE called;
DROP TABLE switched_off;
