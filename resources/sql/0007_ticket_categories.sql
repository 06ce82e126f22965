-- Categories change: they are renamed, retired and used again.
ALTER TABLE ticket_category ADD COLUMN retired BIGINT NOT NULL DEFAULT 0;
ALTER TABLE ticket_category ADD COLUMN version BIGINT NOT NULL DEFAULT 0;

-- What a department was asked and has not answered.
CREATE INDEX ticket_help_open ON ticket_help (department, ticket) WHERE answered_at IS NULL;
