-- Whether a source's server asked to wait when it failed last: before, that was read from the words of the failure.
ALTER TABLE poll_state ADD COLUMN asks_to_wait bigint NOT NULL DEFAULT 0;
UPDATE poll_state SET asks_to_wait = 1 WHERE failures > 0 AND last_error LIKE '%The server asks to wait%';
