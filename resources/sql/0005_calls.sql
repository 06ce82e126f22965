-- Interval volumes of calls, one per queue and instant, and the imports that brought them.

-- The queue without a name stands for a centre that doesn't tell its queues apart.
CREATE TABLE call_queue (
    id {id},
    name TEXT NOT NULL UNIQUE
);

-- day and minute are the start on the centre's clock, for sums by local time.
CREATE TABLE call_volume (
    queue BIGINT NOT NULL REFERENCES call_queue (id),
    at BIGINT NOT NULL,
    day BIGINT NOT NULL,
    minute INTEGER NOT NULL,
    minutes INTEGER NOT NULL,
    calls BIGINT NOT NULL,
    answered BIGINT,
    answered_in_time BIGINT,
    abandoned BIGINT,
    aht_seconds DOUBLE PRECISION,
    PRIMARY KEY (queue, at)
);

CREATE INDEX call_volume_day ON call_volume (day, calls);

CREATE TABLE call_import (
    id {id},
    at BIGINT NOT NULL,
    who TEXT NOT NULL,
    source TEXT NOT NULL,
    added BIGINT NOT NULL,
    corrected BIGINT NOT NULL
);
