-- Who may sign in, and the centre itself.

CREATE TABLE account (
    id {id},
    version BIGINT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    display_name TEXT NOT NULL,
    post TEXT NOT NULL,
    agent BIGINT UNIQUE REFERENCES agent (id),
    state TEXT NOT NULL,
    closes_at BIGINT,
    must_change_password BIGINT NOT NULL,
    password_hash TEXT NOT NULL,
    -- Attempts at signing in; they don't count as a change of the account.
    failures BIGINT NOT NULL,
    last_failure BIGINT NOT NULL,
    last_sign_in BIGINT
);

-- One row, or none before the centre is set up.
CREATE TABLE centre (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    version BIGINT NOT NULL,
    name TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    language TEXT NOT NULL,
    watched_folder TEXT NOT NULL,
    demo BIGINT NOT NULL
);
