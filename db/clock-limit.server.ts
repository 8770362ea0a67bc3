import { limitsInForce, statutoryLimits, type ClockLimitVersion } from '~/domain/clock-limit'
import type { Day } from '~/domain/day'
import { statement, type Client } from './client.server'

export interface StoredLimitVersion extends ClockLimitVersion {
  /** Null for what the portal ships with. */
  by: string | null
}

/** Every version of every limit, oldest first; what the portal ships with stands from the start. */
export function limitVersions(db: Client): StoredLimitVersion[] {
  const stored = statement<Row>(db, versionsText)
    .all()
    .map(({ asks, active, ...row }) => ({ ...row, asks: asks === 1, active: active === 1 }))
  return [...lacking(stored).map((shipped) => ({ ...shipped, by: null })), ...stored]
}

type Row = Omit<StoredLimitVersion, 'asks' | 'active'> & { asks: number; active: number }

/** What the portal ships with and this database hasn't got yet. */
export const shippedLimitsLacking = (db: Client): ClockLimitVersion[] =>
  lacking(statement<Pick<ClockLimitVersion, 'name' | 'version'>>(db, namesText).all())

const lacking = (stored: readonly Pick<ClockLimitVersion, 'name' | 'version'>[]): ClockLimitVersion[] =>
  statutoryLimits.filter(({ name, version }) => !stored.some((row) => row.name === name && row.version === version))

/** The limits that hold on a day. */
export const clockLimitsOn = (db: Client, today: Day): ClockLimitVersion[] => limitsInForce(limitVersions(db), today)

const namesText = 'SELECT name, version FROM clock_limit_version'

const versionsText = `SELECT v.name, v.version, v.counter, v.from_day AS fromDay, v.to_day AS toDay, v.title, v.meaning,
    v.asks, v.who, v.starts_on AS startsOn, v.active, v.source, v.reason, a.name AS "by"
  FROM clock_limit_version v LEFT JOIN account a ON a.id = v.decided_by ORDER BY v.id`
