-- What each task used of each model, so that a task may have a limit of its own. What was used before was a summary's or an
-- answer's; it counts as a summary's.
CREATE TABLE model_usage_by_task (
    day           TEXT NOT NULL,
    task          TEXT NOT NULL,
    backend       TEXT NOT NULL,
    model         TEXT NOT NULL,
    requests      INTEGER NOT NULL,
    input_tokens  INTEGER NOT NULL,
    output_tokens INTEGER NOT NULL,
    cost          REAL NOT NULL,
    PRIMARY KEY (day, task, backend, model)
);

INSERT INTO model_usage_by_task (day, task, backend, model, requests, input_tokens, output_tokens, cost)
SELECT day, 'summary', backend, model, requests, input_tokens, output_tokens, cost FROM model_usage;

DROP TABLE model_usage;

ALTER TABLE model_usage_by_task RENAME TO model_usage;
