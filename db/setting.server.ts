import { defaultSettings, type Settings } from '~/domain/setting'
import type { Day } from '~/domain/day'
import { statement, type Client } from './client.server'

/** The settings that hold on a day: the defaults, overridden by what has started by then. */
export function settingsOn(db: Client, today: Day): Settings {
  const rows = statement<{ name: string; value: string }>(
    db,
    'SELECT name, value FROM setting WHERE starts_on <= ? ORDER BY starts_on, id',
  ).all(today)
  return { ...defaultSettings, ...Object.fromEntries(rows.map(({ name, value }) => [name, JSON.parse(value)])) }
}
