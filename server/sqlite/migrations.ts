/** Numbered by place; a migration that has landed is never changed, only followed by another. */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE event (
    seq    INTEGER PRIMARY KEY,
    office TEXT NOT NULL,
    day    TEXT NOT NULL,
    at     INTEGER NOT NULL,
    by     TEXT,
    type   TEXT NOT NULL,
    body   TEXT NOT NULL CHECK (json_valid(body))
  ) STRICT;
  CREATE INDEX event_of_office ON event (office, seq);
  CREATE INDEX event_opening_day ON event (office, day, seq) WHERE type = 'day-opened';

  CREATE TABLE request_key (
    office      TEXT NOT NULL,
    actor       TEXT NOT NULL,
    key         TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    answer      TEXT NOT NULL CHECK (json_valid(answer)),
    at          INTEGER NOT NULL,
    PRIMARY KEY (office, actor, key)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX request_key_by_age ON request_key (at);

  CREATE TABLE settled_day (
    office TEXT NOT NULL,
    day    TEXT NOT NULL,
    PRIMARY KEY (office, day)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE errand_fact (
    office          TEXT NOT NULL,
    day             TEXT NOT NULL,
    number          TEXT NOT NULL,
    errand          INTEGER NOT NULL,
    service         TEXT NOT NULL,
    counter         TEXT,
    language        TEXT NOT NULL,
    priority        TEXT NOT NULL,
    issued_at       INTEGER NOT NULL,
    first_called_at INTEGER,
    settled_at      INTEGER,
    wait_ms         INTEGER,
    service_ms      INTEGER,
    calls           INTEGER NOT NULL,
    absences        INTEGER NOT NULL,
    outcome         TEXT NOT NULL,
    PRIMARY KEY (office, day, number, errand),
    FOREIGN KEY (office, day) REFERENCES settled_day (office, day) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE device (
    id           TEXT PRIMARY KEY,
    role         TEXT NOT NULL,
    office       TEXT,
    label        TEXT NOT NULL,
    token_hash   TEXT UNIQUE,
    code_hash    TEXT UNIQUE,
    code_expires INTEGER,
    created_at   INTEGER NOT NULL,
    last_seen_at INTEGER,
    revoked_at   INTEGER
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE office_key (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  // Administrators are of a section or of the city.
  `
  UPDATE device SET role = CASE WHEN office IS NULL THEN 'city-admin' ELSE 'section-admin' END WHERE role = 'admin';
  `,
  // People: accounts, sessions, wrong tries, what is asked of counters, short codes, and who did what.
  `
  CREATE TABLE staff (
    id            TEXT PRIMARY KEY,
    account       TEXT NOT NULL COLLATE NOCASE UNIQUE,
    name          TEXT NOT NULL,
    role          TEXT NOT NULL,
    office        TEXT,
    password_hash TEXT,
    pin_hash      TEXT,
    active        INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    created_at    INTEGER NOT NULL,
    CHECK (office IS NOT NULL OR role = 'city-admin')
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE staff_session (
    token_hash TEXT PRIMARY KEY,
    staff      TEXT NOT NULL REFERENCES staff (id),
    screen     TEXT NOT NULL,
    device     TEXT REFERENCES device (id),
    begun_at   INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    ended_at   INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX staff_session_of_staff ON staff_session (staff);
  CREATE INDEX staff_session_of_device ON staff_session (device);

  CREATE TABLE wrong_run (
    subject_hash TEXT PRIMARY KEY,
    wrong        INTEGER NOT NULL,
    locked_until INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE wrong_try (
    id          INTEGER PRIMARY KEY,
    source_hash TEXT NOT NULL,
    at          INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX wrong_try_of_source ON wrong_try (source_hash, at);

  CREATE TABLE office_access (
    office           TEXT PRIMARY KEY,
    sign_in_required INTEGER NOT NULL CHECK (sign_in_required IN (0, 1))
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE pairing_request (
    claim_hash   TEXT PRIMARY KEY,
    code_hash    TEXT NOT NULL UNIQUE,
    screen       TEXT NOT NULL,
    requested_at INTEGER NOT NULL,
    expires_at   INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE audit (
    seq    INTEGER PRIMARY KEY,
    at     INTEGER NOT NULL,
    type   TEXT NOT NULL,
    office TEXT,
    by     TEXT,
    device TEXT,
    about  TEXT,
    detail TEXT
  ) STRICT;
  CREATE INDEX audit_by_time ON audit (at, office);
  CREATE INDEX event_by_time ON event (at, office);
  `,
  // Notices when near: who is to be told of what today. Wiped with the day.
  `
  CREATE TABLE notice_subscription (
    token       TEXT PRIMARY KEY,
    office      TEXT NOT NULL,
    day         TEXT NOT NULL,
    number      TEXT NOT NULL,
    channel     TEXT NOT NULL,
    address_key TEXT NOT NULL,
    address     TEXT,
    code_hash   TEXT UNIQUE,
    before      TEXT NOT NULL CHECK (json_valid(before)),
    language    TEXT NOT NULL,
    UNIQUE (office, day, number, channel, address_key)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE notice (
    token    TEXT NOT NULL REFERENCES notice_subscription (token) ON DELETE CASCADE,
    occasion TEXT NOT NULL,
    state    TEXT NOT NULL CHECK (state IN ('due', 'sending', 'done')),
    attempts INTEGER NOT NULL DEFAULT 0,
    next_at  INTEGER NOT NULL,
    PRIMARY KEY (token, occasion)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX notice_due ON notice (next_at) WHERE state = 'due';
  `,
  // How visits were rated, read by range without a look at everything else that happened.
  `
  CREATE INDEX event_rating ON event (office, day) WHERE type = 'visit-rated';
  `,
  // A day's facts are found by the day: those of an imported day were stored after later ones. Days lived here are told apart.
  `
  CREATE INDEX event_of_day ON event (office, day, seq);
  DROP INDEX event_of_office;
  CREATE INDEX event_own_opening ON event (office, seq) WHERE type = 'day-opened' AND body ->> '$.imported' IS NULL;
  `,
  // Versions of the settings are read without a look at everything that has ever happened.
  `
  CREATE INDEX event_settings ON event (office, seq) WHERE type = 'settings-changed';
  `,
  // What was told of a wait, beside what became of it. Of earlier days nothing is known.
  `
  ALTER TABLE errand_fact ADD COLUMN told TEXT CHECK (json_valid(told));
  `,
]
