-- What can be made from a story's articles is made when it is asked for, and no longer stored beside them.
ALTER TABLE story DROP COLUMN headline;
ALTER TABLE story DROP COLUMN phase;

-- It is the fingerprint of the entry.
ALTER TABLE article_entry RENAME COLUMN digest TO fingerprint;
