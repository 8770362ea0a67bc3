import type { Database } from 'better-sqlite3'

/** What the first event has where the others have the hash of the one before. */
export const firstHash = '0'.repeat(64)

/** What the tables themselves refuse, whoever asks: the trail only grows, and each event follows the one before. */
export function applyTriggers(connection: Database): void {
  connection.exec(triggers.map(({ name, body }) => `DROP TRIGGER IF EXISTS ${name};\n${body(name)};`).join('\n'))
}

export function triggersStand(connection: Database): boolean {
  const text = connection.prepare("SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = ?").pluck()
  return triggers.every(({ name, body }) => text.get(name) === body(name))
}

const triggers = [
  { name: 'audit_event_keeps', body: (name: string) => refuse(name, 'UPDATE') },
  { name: 'audit_event_stays', body: (name: string) => refuse(name, 'DELETE') },
  {
    /** INSERT OR REPLACE would get past the two above. */
    name: 'audit_event_appends',
    body: (name: string) => `CREATE TRIGGER ${name} BEFORE INSERT ON audit_event
      WHEN EXISTS (SELECT 1 FROM audit_event WHERE id = NEW.id)
        OR NEW.previous_hash IS NOT coalesce((SELECT hash FROM audit_event ORDER BY id DESC LIMIT 1), '${firstHash}')
      BEGIN SELECT RAISE(ABORT, 'audit_event is append-only'); END`,
  },
  {
    name: 'audit_event_ends',
    body: (name: string) => `CREATE TRIGGER ${name} AFTER INSERT ON audit_event
      BEGIN INSERT OR REPLACE INTO trail_head (id, event_id, hash) VALUES (1, NEW.id, NEW.hash); END`,
  },
]

const refuse = (name: string, verb: 'UPDATE' | 'DELETE') =>
  `CREATE TRIGGER ${name} BEFORE ${verb} ON audit_event BEGIN SELECT RAISE(ABORT, 'audit_event is append-only'); END`
