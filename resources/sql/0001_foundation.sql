-- What every domain stands on: the journal with its chain, command keys, settings, counters and the
-- texts that wait for the search index.

CREATE TABLE journal_entry (
    id BIGINT PRIMARY KEY,
    schema INTEGER NOT NULL,
    at BIGINT NOT NULL,
    actor BIGINT NOT NULL,
    actor_name TEXT NOT NULL,
    post TEXT NOT NULL,
    action TEXT NOT NULL,
    record_kind TEXT NOT NULL,
    record_id BIGINT NOT NULL,
    note {bytes} NOT NULL,
    command_key TEXT NOT NULL,
    previous {bytes} NOT NULL,
    hash {bytes} NOT NULL
);

CREATE INDEX journal_entry_record ON journal_entry (record_kind, record_id, id);

CREATE INDEX journal_entry_actor ON journal_entry (actor, id);

-- One row, updated last before commit: whoever holds it writes the next entry.
CREATE TABLE journal_head (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    last BIGINT NOT NULL,
    at BIGINT NOT NULL,
    hash {bytes} NOT NULL
);

INSERT INTO journal_head (one, last, at, hash) VALUES (1, 0, 0, '');

CREATE TABLE command_key (
    key TEXT PRIMARY KEY,
    entry BIGINT NOT NULL,
    record_kind TEXT NOT NULL,
    record_id BIGINT NOT NULL
);

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    version BIGINT NOT NULL
);

-- How many records a list holds, kept in the transaction that changes it.
CREATE TABLE counter (
    name TEXT PRIMARY KEY,
    count BIGINT NOT NULL
);

-- Texts to be indexed in the background, the latest of a record wins.
CREATE TABLE search_outbox (
    id {id},
    record_kind TEXT NOT NULL,
    record_id BIGINT NOT NULL,
    content TEXT NOT NULL
);
