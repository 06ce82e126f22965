-- The centre's own numbers over those that ship; rows are only ever added. The kind of a value is one of
-- integer, decimal, flag, text.

CREATE TABLE policy_edit (
    version BIGINT PRIMARY KEY,
    key TEXT NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    effective BIGINT NOT NULL,
    edited_by BIGINT NOT NULL,
    at BIGINT NOT NULL,
    reason TEXT NOT NULL
);

CREATE INDEX policy_edit_effective ON policy_edit (effective, version);
