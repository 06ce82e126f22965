-- Who works in the centre, where, and what they are qualified for. Names are unique whatever their case:
-- the columns called …_key hold them in small letters.

CREATE TABLE area (
    id {id},
    version BIGINT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE
);

CREATE TABLE agent_group (
    id {id},
    version BIGINT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    area BIGINT NOT NULL REFERENCES area (id)
);

CREATE TABLE department (
    id {id},
    version BIGINT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE
);

-- Those with a code are the handbook's; their names come from the reader's language.
CREATE TABLE seat_type (
    id {id},
    version BIGINT NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE
);

INSERT INTO seat_type (version, code, name, name_key) VALUES
    (1, 'general', '', 'general'),
    (1, 'customer', '', 'customer'),
    (1, 'value-added', '', 'value-added'),
    (1, 'world-wind', '', 'world-wind'),
    (1, 'vip', '', 'vip'),
    (1, 'internal-help', '', 'internal-help'),
    (1, 'general-handling', '', 'general-handling'),
    (1, 'quality-inspection', '', 'quality-inspection'),
    (1, 'data-analysis', '', 'data-analysis'),
    (1, 'training', '', 'training'),
    (1, 'information-editing', '', 'information-editing'),
    (1, 'maintenance', '', 'maintenance');

CREATE TABLE agent (
    id {id},
    version BIGINT NOT NULL,
    number TEXT NOT NULL,
    number_key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    -- Number and name in small letters, for finding a part of either.
    search_key TEXT NOT NULL,
    post TEXT NOT NULL,
    area BIGINT REFERENCES area (id),
    agent_group BIGINT REFERENCES agent_group (id),
    department BIGINT REFERENCES department (id),
    bonus_base BIGINT,
    joined BIGINT NOT NULL,
    left_on BIGINT
);

-- The three orders of a list.
CREATE INDEX agent_number ON agent (number, id);
CREATE INDEX agent_name ON agent (name, id);
CREATE INDEX agent_joined ON agent (joined, id);
CREATE INDEX agent_department ON agent (department);

CREATE TABLE agent_seat_type (
    agent BIGINT NOT NULL REFERENCES agent (id),
    seat_type BIGINT NOT NULL REFERENCES seat_type (id),
    PRIMARY KEY (agent, seat_type)
);

CREATE INDEX agent_seat_type_seat_type ON agent_seat_type (seat_type, agent);

CREATE TABLE qualification (
    agent BIGINT NOT NULL REFERENCES agent (id),
    seat_type BIGINT NOT NULL REFERENCES seat_type (id),
    assessed BIGINT NOT NULL,
    knowledge_score BIGINT NOT NULL,
    typing_speed BIGINT NOT NULL,
    look_up_seconds BIGINT NOT NULL,
    PRIMARY KEY (agent, seat_type, assessed)
);

CREATE INDEX qualification_seat_type ON qualification (seat_type, agent, assessed);
