-- Whether a source's server asked to wait when it failed last: before, that was read from the words of the failure.
ALTER TABLE poll_state ADD COLUMN asks_to_wait bigint NOT NULL DEFAULT 0;
UPDATE poll_state SET asks_to_wait = 1 WHERE failures > 0 AND last_error LIKE '%The server asks to wait%';
-- An address is kept without its fragment now, which no server is sent: one with it would be watched a second time.
UPDATE source AS whole SET given_url = split_part(given_url, '#', 1)
WHERE given_url LIKE 'http%' AND strpos(given_url, '#') > 0
  AND NOT EXISTS (SELECT 1 FROM source AS other WHERE other.id <> whole.id
    AND split_part(other.given_url, '#', 1) = split_part(whole.given_url, '#', 1));
