-- SPDX-FileCopyrightText: 2026 Thabat contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- key: the public key that signs the desk's events; NULL until its first signed event is here.
-- signature: that key and the signature over the event's hash; NULL in what was written before desks had keys.
-- events_restrictions finds the few events that hold keys of restricted incidents.
-- quarantine: what was refused and why. place is empty for this journal, else the name of the hub that refused.
ALTER TABLE desks ADD COLUMN key BLOB;
ALTER TABLE events ADD COLUMN signature BLOB;
CREATE TABLE quarantine (
    place TEXT NOT NULL,
    desk TEXT NOT NULL,
    number INTEGER NOT NULL,
    hash BLOB NOT NULL,
    reason TEXT NOT NULL,
    seen INTEGER NOT NULL,
    event BLOB,
    PRIMARY KEY (place, desk, number, hash)
);
CREATE INDEX events_restrictions ON events (incident) WHERE kind = 'incident.restricted';
