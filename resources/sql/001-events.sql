-- SPDX-FileCopyrightText: 2026 Thabat contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Header and payload are the truth; kind, incident and the times are an index made from the header.
-- A payload and salt of NULL were erased; digest still proves their place in the chain.
CREATE TABLE desks (
    id TEXT NOT NULL PRIMARY KEY,
    own INTEGER NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX one_own_desk ON desks (own) WHERE own = 1;
CREATE TABLE events (
    desk TEXT NOT NULL REFERENCES desks (id),
    number INTEGER NOT NULL CHECK (number > 0),
    header BLOB NOT NULL,
    payload BLOB,
    salt BLOB,
    digest BLOB NOT NULL,
    hash BLOB NOT NULL,
    kind TEXT NOT NULL,
    incident TEXT NOT NULL,
    wall INTEGER NOT NULL,
    hybrid_wall INTEGER NOT NULL,
    hybrid_counter INTEGER NOT NULL,
    PRIMARY KEY (desk, number)
);
CREATE INDEX events_hybrid ON events (hybrid_wall, hybrid_counter);
