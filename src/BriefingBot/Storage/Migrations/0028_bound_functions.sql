-- For PostgreSQL alone, see the script of the same name there: the versions of both go together.
SELECT 1;
