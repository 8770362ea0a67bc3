import { settingsInForce } from '~/domain/setting-change'
import type { Settings, SettingVersion } from '~/domain/setting'
import type { Day } from '~/domain/day'
import { statement, type Client } from './client.server'

export interface StoredSetting extends SettingVersion {
  by: string | null
}

/** Every value that has been decided, in the order they were. */
export const settingVersions = (db: Client): StoredSetting[] =>
  statement<Omit<StoredSetting, 'value'> & { value: string }>(
    db,
    `SELECT s.name, s.value, s.starts_on AS startsOn, a.name AS "by"
     FROM setting s LEFT JOIN account a ON a.id = s.changed_by ORDER BY s.id`,
  )
    .all()
    .map((row) => ({ ...row, value: JSON.parse(row.value) as StoredSetting['value'] }))

/** The settings that hold on a day: the defaults, overridden by what has started by then. */
export const settingsOn = (db: Client, today: Day): Settings => settingsInForce(settingVersions(db), today)
