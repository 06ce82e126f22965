-- Customers' cases with everything that belongs to them. A child's number counts from 1 within its
-- ticket; children are completed but never removed.

CREATE TABLE ticket_category (
    id {id},
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL
);

-- What a centre begins with. A name that is a term comes from the reader's language; the limits of policy
-- keys such as complete_minutes_fault go by the code.
INSERT INTO ticket_category (code, name) VALUES
    ('network', 'ticket-category.network'),
    ('fault', 'ticket-category.fault'),
    ('installation', 'ticket-category.installation'),
    ('activation', 'ticket-category.activation'),
    ('billing', 'ticket-category.billing'),
    ('plan', 'ticket-category.plan'),
    ('value-added', 'ticket-category.value-added'),
    ('service', 'ticket-category.service'),
    ('member', 'ticket-category.member'),
    ('online', 'ticket-category.online'),
    ('enterprise', 'ticket-category.enterprise');

-- The columns from is_open to warn are derived from the rest, for lists: whose turn it is ("a7" an agent,
-- "d3" a department, "c" the coordinator), and the running clock that is due first. Where no clock runs
-- due and warn are 9223372036854775807, so that such tickets come last in every engine. Long texts
-- stand last, out of the way of reading lists.
CREATE TABLE ticket (
    id {id},
    version BIGINT NOT NULL,
    channel TEXT NOT NULL,
    kind TEXT NOT NULL,
    category BIGINT,
    category_code TEXT NOT NULL,
    priority TEXT NOT NULL,
    title TEXT NOT NULL,
    state TEXT NOT NULL,
    pass BIGINT NOT NULL,
    owner BIGINT,
    owner_group BIGINT,
    owner_area BIGINT,
    department BIGINT,
    handler BIGINT,
    received BIGINT NOT NULL,
    changed BIGINT NOT NULL,
    changed_by BIGINT,
    changed_by_name TEXT NOT NULL,
    escalation_level BIGINT NOT NULL,
    is_open BIGINT NOT NULL,
    is_rework BIGINT NOT NULL,
    turn TEXT NOT NULL,
    due_kind TEXT,
    due_around_clock BIGINT NOT NULL,
    due BIGINT NOT NULL,
    warn BIGINT NOT NULL,
    district TEXT NOT NULL,
    apologised BIGINT NOT NULL,
    dispatched BIGINT,
    policy_version BIGINT NOT NULL,
    promised BIGINT,
    outcome TEXT,
    closed BIGINT,
    customer_name TEXT NOT NULL,
    customer_phone TEXT NOT NULL,
    customer_account TEXT NOT NULL,
    customer_address TEXT NOT NULL,
    description TEXT NOT NULL,
    answer TEXT NOT NULL
);

-- The three orders of a list.
CREATE INDEX ticket_due ON ticket (due, id);
CREATE INDEX ticket_received ON ticket (received, id);
CREATE INDEX ticket_changed ON ticket (changed, id);

-- The saved filters, and the filters that leave few of many.
CREATE INDEX ticket_turn ON ticket (turn, due, id);
CREATE INDEX ticket_state_due ON ticket (state, due, id);
CREATE INDEX ticket_state_received ON ticket (state, received, id);
CREATE INDEX ticket_rework ON ticket (due, id) WHERE is_rework = 1;
CREATE INDEX ticket_owner ON ticket (owner, received, id);
CREATE INDEX ticket_handler ON ticket (handler) WHERE is_open = 1;
CREATE INDEX ticket_department ON ticket (department, received, id);
CREATE INDEX ticket_similar ON ticket (district, category, received, id);
CREATE INDEX ticket_warn ON ticket (warn, id) WHERE is_open = 1;
CREATE INDEX ticket_customer_phone ON ticket (customer_phone);
CREATE INDEX ticket_customer_account ON ticket (customer_account);
CREATE INDEX ticket_customer_name ON ticket (customer_name);

CREATE TABLE ticket_clock (
    ticket BIGINT NOT NULL,
    number BIGINT NOT NULL,
    kind TEXT NOT NULL,
    pass BIGINT NOT NULL,
    state TEXT NOT NULL,
    around_the_clock BIGINT NOT NULL,
    start BIGINT NOT NULL,
    allowed BIGINT NOT NULL,
    extended BIGINT NOT NULL,
    used BIGINT NOT NULL,
    since BIGINT NOT NULL,
    due BIGINT NOT NULL,
    warn BIGINT NOT NULL,
    stopped BIGINT,
    PRIMARY KEY (ticket, number)
);

CREATE TABLE ticket_clock_pause (
    ticket BIGINT NOT NULL,
    clock BIGINT NOT NULL,
    number BIGINT NOT NULL,
    paused BIGINT NOT NULL,
    resumed BIGINT,
    PRIMARY KEY (ticket, clock, number)
);

CREATE TABLE ticket_transfer (
    ticket BIGINT NOT NULL,
    number BIGINT NOT NULL,
    pass BIGINT NOT NULL,
    from_department BIGINT,
    to_department BIGINT,
    category BIGINT,
    description TEXT NOT NULL,
    reason TEXT NOT NULL,
    required BIGINT NOT NULL,
    is_binding BIGINT NOT NULL,
    sent_by BIGINT,
    sent_by_name TEXT NOT NULL,
    sent_at BIGINT NOT NULL,
    accepted_by BIGINT,
    accepted_by_name TEXT NOT NULL,
    accepted_at BIGINT,
    returned TEXT,
    return_text TEXT NOT NULL,
    returned_by BIGINT,
    returned_by_name TEXT NOT NULL,
    returned_at BIGINT,
    PRIMARY KEY (ticket, number)
);

CREATE INDEX ticket_transfer_department ON ticket_transfer (to_department, ticket);

CREATE TABLE ticket_feedback (
    ticket BIGINT NOT NULL,
    number BIGINT NOT NULL,
    pass BIGINT NOT NULL,
    department BIGINT,
    done TEXT NOT NULL,
    result TEXT NOT NULL,
    by_account BIGINT,
    by_name TEXT NOT NULL,
    at BIGINT NOT NULL,
    satisfaction BIGINT,
    PRIMARY KEY (ticket, number)
);

CREATE TABLE ticket_callback (
    ticket BIGINT NOT NULL,
    number BIGINT NOT NULL,
    pass BIGINT NOT NULL,
    by_account BIGINT,
    by_name TEXT NOT NULL,
    at BIGINT NOT NULL,
    reached BIGINT NOT NULL,
    satisfaction BIGINT,
    dissatisfaction TEXT,
    note TEXT NOT NULL,
    PRIMARY KEY (ticket, number)
);

CREATE TABLE ticket_extension (
    ticket BIGINT NOT NULL,
    number BIGINT NOT NULL,
    pass BIGINT NOT NULL,
    state TEXT NOT NULL,
    extra BIGINT NOT NULL,
    reason TEXT NOT NULL,
    asked_by BIGINT,
    asked_by_name TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    decided_by BIGINT,
    decided_by_name TEXT NOT NULL,
    decided_at BIGINT,
    decision_text TEXT NOT NULL,
    PRIMARY KEY (ticket, number)
);

CREATE TABLE ticket_help (
    ticket BIGINT NOT NULL,
    number BIGINT NOT NULL,
    pass BIGINT NOT NULL,
    department BIGINT,
    question TEXT NOT NULL,
    asked_by BIGINT,
    asked_by_name TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    answer TEXT NOT NULL,
    answered_by BIGINT,
    answered_by_name TEXT NOT NULL,
    answered_at BIGINT,
    PRIMARY KEY (ticket, number)
);

CREATE TABLE ticket_reminder (
    ticket BIGINT NOT NULL,
    number BIGINT NOT NULL,
    pass BIGINT NOT NULL,
    by_account BIGINT,
    by_name TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (ticket, number)
);

CREATE TABLE ticket_escalation (
    ticket BIGINT NOT NULL,
    number BIGINT NOT NULL,
    pass BIGINT NOT NULL,
    level BIGINT NOT NULL,
    clock BIGINT NOT NULL,
    due BIGINT,
    by_account BIGINT,
    by_name TEXT NOT NULL,
    at BIGINT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (ticket, number)
);

CREATE TABLE ticket_return (
    ticket BIGINT NOT NULL,
    number BIGINT NOT NULL,
    from_department BIGINT,
    to_department BIGINT,
    times BIGINT NOT NULL,
    PRIMARY KEY (ticket, number)
);

-- Who does the timed work (escalations) for everybody, until when.
CREATE TABLE lease (
    name TEXT PRIMARY KEY,
    holder TEXT NOT NULL,
    until BIGINT NOT NULL
);

{search ticket_search};
