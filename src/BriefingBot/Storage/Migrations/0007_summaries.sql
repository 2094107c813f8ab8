-- What a model answered to which input: the same input is never paid for twice. The answer is kept as it came and is held
-- against the articles again each time it is used.
CREATE TABLE model_answer (
    input_hash    TEXT NOT NULL PRIMARY KEY,
    backend       TEXT NOT NULL,
    model         TEXT NOT NULL,
    prompt_hash   TEXT NOT NULL,
    answer        TEXT NOT NULL,
    input_tokens  INTEGER NOT NULL,
    output_tokens INTEGER NOT NULL,
    answered_at   TEXT NOT NULL
);

CREATE INDEX model_answer_by_time ON model_answer (answered_at);

-- Tokens of each day (UTC), for the daily budget.
CREATE TABLE model_usage (
    day           TEXT NOT NULL,
    backend       TEXT NOT NULL,
    model         TEXT NOT NULL,
    requests      INTEGER NOT NULL,
    input_tokens  INTEGER NOT NULL,
    output_tokens INTEGER NOT NULL,
    cost          REAL NOT NULL,
    PRIMARY KEY (day, backend, model)
);
