-- Calls of all queues together by half hour, kept beside the volumes so that a forecast of today doesn't sum
-- years of them first. Bins that don't divide half an hour stand with their own length.

CREATE TABLE call_sum (
    day BIGINT NOT NULL,
    minute INTEGER NOT NULL,
    minutes INTEGER NOT NULL,
    calls BIGINT NOT NULL,
    answered BIGINT,
    answered_in_time BIGINT,
    abandoned BIGINT,
    -- Seconds of handling and the calls they belong to.
    handling DOUBLE PRECISION,
    handled BIGINT NOT NULL,
    -- Calls of the volumes that tell how many were answered, and answered in time.
    answered_of BIGINT NOT NULL,
    answered_in_time_of BIGINT NOT NULL,
    PRIMARY KEY (day, minute, minutes)
);

INSERT INTO call_sum (day, minute, minutes, calls, answered, answered_in_time, abandoned, handling, handled,
                      answered_of, answered_in_time_of)
SELECT day, CASE WHEN 30 % minutes = 0 THEN minute - minute % 30 ELSE minute END AS slot,
       CASE WHEN 30 % minutes = 0 THEN 30 ELSE minutes END AS length,
       sum(calls), sum(answered), sum(answered_in_time), sum(abandoned),
       sum(aht_seconds * coalesce(answered, calls)),
       sum(CASE WHEN aht_seconds IS NULL THEN 0 ELSE coalesce(answered, calls) END),
       sum(CASE WHEN answered IS NULL THEN 0 ELSE calls END),
       sum(CASE WHEN answered_in_time IS NULL THEN 0 ELSE calls END)
FROM call_volume GROUP BY day, slot, length;
