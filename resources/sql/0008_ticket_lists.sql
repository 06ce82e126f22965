-- Lists narrowed by one thing, each in its three orders, stay fast however many tickets are closed: a list
-- without an index of its own read all of them to fill its last page.

-- What is open, with the time at which it is warned about beside the order.
CREATE INDEX ticket_open_due ON ticket (due, id, warn) WHERE is_open = 1;
CREATE INDEX ticket_open_received ON ticket (received, id, warn) WHERE is_open = 1;
CREATE INDEX ticket_open_changed ON ticket (changed, id, warn) WHERE is_open = 1;

CREATE INDEX ticket_state_changed ON ticket (state, changed, id);
CREATE INDEX ticket_owner_due ON ticket (owner, due, id);
CREATE INDEX ticket_owner_changed ON ticket (owner, changed, id);

-- Behind the order stands what else a list may be narrowed by, so that the rows themselves are read only for
-- what is shown.
CREATE INDEX ticket_category_due ON ticket (category, due, id, department, kind, owner_area, state);
CREATE INDEX ticket_category_received ON ticket (category, received, id, department, kind, owner_area, state);
CREATE INDEX ticket_category_changed ON ticket (category, changed, id, department, kind, owner_area, state);
DROP INDEX ticket_department;
CREATE INDEX ticket_department_due ON ticket (department, due, id, kind, owner_area, state);
CREATE INDEX ticket_department_received ON ticket (department, received, id, kind, owner_area, state);
CREATE INDEX ticket_department_changed ON ticket (department, changed, id, kind, owner_area, state);

-- What a department was ever asked for help with.
CREATE INDEX ticket_help_department ON ticket_help (department, ticket);
