-- What readers call the outlet of a source, where its title says more than that.
ALTER TABLE poll_state ADD COLUMN outlet text;
