-- What SQLite's scripts 0001 to 0016 make. Whole numbers are bigint and flags 0 or 1, as there; moments are timestamptz.

-- SQLite's words that the stores use, so that one statement serves both databases.
CREATE FUNCTION max(timestamptz, timestamptz) RETURNS timestamptz
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS 'SELECT greatest($1, $2)';
CREATE FUNCTION min(timestamptz, timestamptz) RETURNS timestamptz
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS 'SELECT least($1, $2)';
CREATE FUNCTION instr(text, text) RETURNS bigint
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS 'SELECT strpos($1, $2)::bigint';
CREATE FUNCTION json_array_length(text) RETURNS bigint
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS 'SELECT json_array_length($1::json)::bigint';

-- Full-text search: words without their accents, as FTS5 is told on SQLite.
CREATE FUNCTION folded(text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$SELECT regexp_replace(normalize($1, NFD), '[\u0300-\u036F]', '', 'g')$$;

CREATE FUNCTION search_language(text) RETURNS regconfig
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$SELECT CASE left($1, 2)
        WHEN 'ar' THEN 'arabic'::regconfig WHEN 'ca' THEN 'catalan'::regconfig WHEN 'da' THEN 'danish'::regconfig
        WHEN 'de' THEN 'german'::regconfig WHEN 'el' THEN 'greek'::regconfig WHEN 'en' THEN 'english'::regconfig
        WHEN 'es' THEN 'spanish'::regconfig WHEN 'eu' THEN 'basque'::regconfig WHEN 'fi' THEN 'finnish'::regconfig
        WHEN 'fr' THEN 'french'::regconfig WHEN 'ga' THEN 'irish'::regconfig WHEN 'hi' THEN 'hindi'::regconfig
        WHEN 'hu' THEN 'hungarian'::regconfig WHEN 'hy' THEN 'armenian'::regconfig WHEN 'id' THEN 'indonesian'::regconfig
        WHEN 'it' THEN 'italian'::regconfig WHEN 'lt' THEN 'lithuanian'::regconfig WHEN 'nb' THEN 'norwegian'::regconfig
        WHEN 'ne' THEN 'nepali'::regconfig WHEN 'nl' THEN 'dutch'::regconfig WHEN 'no' THEN 'norwegian'::regconfig
        WHEN 'pt' THEN 'portuguese'::regconfig WHEN 'ro' THEN 'romanian'::regconfig WHEN 'ru' THEN 'russian'::regconfig
        WHEN 'sr' THEN 'serbian'::regconfig WHEN 'sv' THEN 'swedish'::regconfig WHEN 'ta' THEN 'tamil'::regconfig
        WHEN 'tr' THEN 'turkish'::regconfig WHEN 'yi' THEN 'yiddish'::regconfig ELSE 'simple'::regconfig END$$;

-- Each word as it is written and by its stem. The index holds a megabyte an article at most.
CREATE FUNCTION search_words(language text, title text, body text) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$SELECT setweight(to_tsvector('simple', folded(coalesce(title, ''))), 'A')
        || to_tsvector('simple', folded(left(body, 100000)))
        || setweight(to_tsvector(search_language(language), folded(coalesce(title, ''))), 'A')
        || to_tsvector(search_language(language), folded(left(body, 100000)))$$;

-- Words in any language: what the index is asked before the article's own language decides.
CREATE FUNCTION search_query(words text) RETURNS tsquery
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$SELECT plainto_tsquery('simple', folded(words)) || plainto_tsquery('arabic', folded(words))
        || plainto_tsquery('catalan', folded(words)) || plainto_tsquery('danish', folded(words))
        || plainto_tsquery('german', folded(words)) || plainto_tsquery('greek', folded(words))
        || plainto_tsquery('english', folded(words)) || plainto_tsquery('spanish', folded(words))
        || plainto_tsquery('basque', folded(words)) || plainto_tsquery('finnish', folded(words))
        || plainto_tsquery('french', folded(words)) || plainto_tsquery('irish', folded(words))
        || plainto_tsquery('hindi', folded(words)) || plainto_tsquery('hungarian', folded(words))
        || plainto_tsquery('armenian', folded(words)) || plainto_tsquery('indonesian', folded(words))
        || plainto_tsquery('italian', folded(words)) || plainto_tsquery('lithuanian', folded(words))
        || plainto_tsquery('norwegian', folded(words)) || plainto_tsquery('nepali', folded(words))
        || plainto_tsquery('dutch', folded(words)) || plainto_tsquery('portuguese', folded(words))
        || plainto_tsquery('romanian', folded(words)) || plainto_tsquery('russian', folded(words))
        || plainto_tsquery('serbian', folded(words)) || plainto_tsquery('swedish', folded(words))
        || plainto_tsquery('tamil', folded(words)) || plainto_tsquery('turkish', folded(words))
        || plainto_tsquery('yiddish', folded(words))$$;

-- The nodes that share the database. Nothing of this is anybody's data, and none of it is moved to another database.
CREATE TABLE node (
    name    text PRIMARY KEY,
    seen_at timestamptz NOT NULL
);

-- What a node does now, until its lease ends or it falls silent.
CREATE TABLE node_claim (
    name  text PRIMARY KEY,
    owner text NOT NULL,
    until timestamptz NOT NULL
);

CREATE TABLE node_leader (
    id    bigint PRIMARY KEY, -- 1
    term  bigint NOT NULL,
    name  text NOT NULL,
    since timestamptz NOT NULL
);

-- Articles that a node has read, for the leader, who groups them.
CREATE TABLE node_arrival (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    arrival  text NOT NULL,   -- JSON
    attempts bigint NOT NULL DEFAULT 0
);

CREATE TABLE source (
    id               bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    given_url        text NOT NULL UNIQUE,
    name             text,
    topic            text,
    interval_seconds bigint,
    selector         text,
    state            text NOT NULL DEFAULT 'Active',
    added_at         timestamptz NOT NULL,
    added_by         text
);

CREATE TABLE poll_state (
    source_id             bigint PRIMARY KEY REFERENCES source (id) ON DELETE CASCADE,
    url                   text NOT NULL,
    kind                  text NOT NULL,
    title                 text,
    etag                  text,
    last_modified         text,
    memory                text,
    next_poll             timestamptz NOT NULL,
    last_poll             timestamptz,
    last_success          timestamptz,
    last_error            text,
    failing_since         timestamptz,
    failures              bigint NOT NULL DEFAULT 0,
    is_told_bad           bigint NOT NULL DEFAULT 0,
    is_gone               bigint NOT NULL DEFAULT 0,
    newest_entry          timestamptz,
    entries_per_day       double precision,
    asks_interval_seconds bigint,
    asks_skip             text,
    last_new              timestamptz,
    is_told_stale         bigint NOT NULL DEFAULT 0,
    moved_to              text,
    moved_times           bigint NOT NULL DEFAULT 0,
    retry_at              timestamptz,
    revision              bigint NOT NULL DEFAULT 0
);

CREATE INDEX poll_state_url ON poll_state (url);
CREATE INDEX poll_state_next_poll ON poll_state (next_poll) WHERE is_gone = 0;

CREATE TABLE source_entry (
    source_id   bigint NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    id          text NOT NULL,
    url         text,
    title       text,
    fingerprint text NOT NULL,
    first_seen  timestamptz NOT NULL,
    last_seen   timestamptz NOT NULL,
    is_taken    bigint NOT NULL DEFAULT 1,
    edits       bigint NOT NULL DEFAULT 0,
    edited_at   timestamptz,
    refusals    bigint NOT NULL DEFAULT 0,
    retry_at    timestamptz,
    raw_hash    text,
    PRIMARY KEY (source_id, id)
);

CREATE TABLE article (
    id          bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    url         text,
    title       text,
    outlet      text,
    origin      text,
    authors     text NOT NULL,
    published   text,
    modified    text,
    language    text,
    image       text,
    text        text NOT NULL,
    source_name text NOT NULL,
    topic       text,
    first_seen  timestamptz NOT NULL,
    copy_of     bigint REFERENCES article (id) ON DELETE SET NULL,
    url_key     text,
    source_id   bigint NOT NULL DEFAULT 0,
    search      tsvector GENERATED ALWAYS AS (search_words(language, title, text)) STORED
);

-- By a hash: an address may be longer than an entry of an index.
CREATE INDEX article_url ON article USING hash (url) WHERE url IS NOT NULL;
CREATE INDEX article_url_key ON article USING hash (url_key) WHERE url_key IS NOT NULL;
CREATE INDEX article_first_seen ON article (first_seen);
CREATE INDEX article_copy_of ON article (copy_of) WHERE copy_of IS NOT NULL;
CREATE INDEX article_search ON article USING gin (search);

CREATE TABLE article_entry (
    source_id   bigint NOT NULL,
    entry_id    text NOT NULL,
    fingerprint text NOT NULL,
    article_id  bigint NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    PRIMARY KEY (source_id, entry_id)
);

CREATE INDEX article_entry_article ON article_entry (article_id);

CREATE TABLE story (
    id            text PRIMARY KEY,
    created_at    timestamptz NOT NULL,
    updated_at    timestamptz NOT NULL,
    newest_report timestamptz NOT NULL,
    merged_into   text REFERENCES story (id)
);

CREATE INDEX story_newest_report ON story (newest_report) WHERE merged_into IS NULL;
CREATE INDEX story_updated_at ON story (updated_at) WHERE merged_into IS NULL;
CREATE INDEX story_merged_into ON story (merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE story_article (
    article_id bigint PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    story_id   text NOT NULL REFERENCES story (id)
);

CREATE INDEX story_article_story ON story_article (story_id);

CREATE TABLE story_revision (
    id         bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    story_id   text NOT NULL REFERENCES story (id),
    at         timestamptz NOT NULL,
    kind       text NOT NULL,
    article_id bigint,
    other      text
);

CREATE INDEX story_revision_story ON story_revision (story_id, at);

CREATE TABLE subscriber (
    id            bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    chat_id       bigint NOT NULL,
    thread_id     bigint NOT NULL DEFAULT 0,
    kind          text NOT NULL,
    title         text NOT NULL,
    state         text NOT NULL,
    state_reason  text,
    zone          text NOT NULL,
    times         text NOT NULL,
    days          bigint NOT NULL,
    quiet_from    text,
    quiet_until   text,
    length        text NOT NULL,
    language      text NOT NULL,
    empty_edition text NOT NULL,
    link_previews bigint NOT NULL,
    followed      text NOT NULL,
    muted         text NOT NULL,
    topics_off    text NOT NULL,
    sources_off   text NOT NULL,
    payload       text,
    created_at    timestamptz NOT NULL,
    settled_until timestamptz NOT NULL,
    more_times    text NOT NULL DEFAULT '',
    format        text NOT NULL DEFAULT 'Classic',
    alerts_on     bigint NOT NULL DEFAULT 0,
    alert_words   text NOT NULL DEFAULT '',
    alert_topics  text NOT NULL DEFAULT '',
    alert_outlets bigint NOT NULL DEFAULT 2,
    alert_most    bigint NOT NULL DEFAULT 3,
    alerts_since  timestamptz,
    UNIQUE (chat_id, thread_id)
);

CREATE INDEX subscriber_by_state ON subscriber (state);

CREATE TABLE admin (
    user_id    bigint PRIMARY KEY,
    granted_by bigint NOT NULL,
    granted_at timestamptz NOT NULL
);

CREATE TABLE admin_action (
    id        bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    at        timestamptz NOT NULL,
    user_id   bigint NOT NULL,
    user_name text NOT NULL,
    action    text NOT NULL,
    detail    text NOT NULL
);

CREATE TABLE chat_state (
    name  text PRIMARY KEY,
    value text NOT NULL
);

CREATE TABLE chat_question (
    id        bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    chat_id   bigint NOT NULL,
    thread_id bigint NOT NULL,
    user_id   bigint NOT NULL,
    command   text NOT NULL,
    arguments text NOT NULL,
    asked_at  timestamptz NOT NULL
);

CREATE TABLE chat_inbox (
    bot_id    bigint NOT NULL DEFAULT 0,
    update_id bigint NOT NULL,
    incoming  text NOT NULL,
    attempts  bigint NOT NULL DEFAULT 0,
    done_at   timestamptz,
    PRIMARY KEY (bot_id, update_id)
);

CREATE TABLE chat_prompt (
    chat_id   bigint NOT NULL,
    thread_id bigint NOT NULL,
    user_id   bigint NOT NULL,
    command   text NOT NULL,
    asked_at  timestamptz NOT NULL,
    PRIMARY KEY (chat_id, thread_id, user_id)
);

CREATE TABLE briefing (
    id            bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    subscriber_id bigint NOT NULL REFERENCES subscriber (id) ON DELETE CASCADE,
    edition       text NOT NULL,
    composed_at   timestamptz NOT NULL,
    stories       text NOT NULL,
    UNIQUE (subscriber_id, edition)
);

CREATE TABLE telling (
    id       bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    story_id text NOT NULL,
    hash     bytea,
    state    bytea NOT NULL,
    UNIQUE (story_id, hash)
);

CREATE TABLE told (
    subscriber_id bigint NOT NULL REFERENCES subscriber (id) ON DELETE CASCADE,
    telling_id    bigint NOT NULL,
    briefing_id   bigint NOT NULL,
    PRIMARY KEY (subscriber_id, telling_id, briefing_id)
);

CREATE INDEX told_by_telling ON told (telling_id);

CREATE TABLE message_text (
    id      bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    hash    bytea UNIQUE,
    content bytea NOT NULL,
    stories text NOT NULL
);

CREATE TABLE outbox (
    id            bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    chat_id       bigint NOT NULL,
    thread_id     bigint NOT NULL,
    edition       text NOT NULL,
    part          bigint NOT NULL,
    priority      bigint NOT NULL,
    link_previews bigint NOT NULL,
    reply_to      bigint,
    state         text NOT NULL,
    attempts      bigint NOT NULL DEFAULT 0,
    created_at    timestamptz NOT NULL,
    sent_at       timestamptz,
    message_id    bigint,
    error         text,
    text_id       bigint REFERENCES message_text (id),
    form          bigint NOT NULL DEFAULT 0,
    due_at        timestamptz,
    UNIQUE (chat_id, thread_id, edition, part)
);

CREATE INDEX outbox_waiting ON outbox (chat_id, priority, id) WHERE state IN ('pending', 'sending');
CREATE INDEX outbox_turn ON outbox (priority, id) WHERE state IN ('pending', 'sending');
CREATE INDEX outbox_later ON outbox (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX outbox_by_message ON outbox (chat_id, message_id) WHERE message_id IS NOT NULL;
CREATE INDEX outbox_text ON outbox (text_id);

CREATE TABLE model_answer (
    input_hash    text PRIMARY KEY,
    backend       text NOT NULL,
    model         text NOT NULL,
    prompt_hash   text NOT NULL,
    answer        text NOT NULL,
    input_tokens  bigint NOT NULL,
    output_tokens bigint NOT NULL,
    answered_at   timestamptz NOT NULL
);

CREATE INDEX model_answer_by_time ON model_answer (answered_at);

CREATE TABLE model_usage (
    day           text NOT NULL,
    task          text NOT NULL,
    backend       text NOT NULL,
    model         text NOT NULL,
    requests      bigint NOT NULL,
    input_tokens  bigint NOT NULL,
    output_tokens bigint NOT NULL,
    cost          double precision NOT NULL,
    PRIMARY KEY (day, task, backend, model)
);
