-- Whether anything went out of late is asked while nothing does: without this, all that was ever sent would be read.
CREATE INDEX outbox_sent ON outbox (sent_at) WHERE state = 'sent';
