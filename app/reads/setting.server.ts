import { settingVersions, type StoredSetting } from '#db/setting.server'
import { settingsInForce } from '~/domain/setting-change'
import { settingBySlug, type SettingName, type Settings } from '~/domain/setting'
import { defineRead } from './gate.server'

interface ShownSettings {
  now: Settings
  /** What has been decided, oldest first. */
  versions: StoredSetting[]
}

/** The employer's own choices, as they are, were and will be. */
export const readSettings = defineRead({
  action: 'setting.read',
  load: ({ db, today }): ShownSettings => {
    const versions = settingVersions(db)
    return { now: settingsInForce(versions, today), versions }
  },
})

interface ShownSetting {
  name: SettingName
  versions: StoredSetting[]
}

/** One of them, by its name in the address. */
export const readSetting = defineRead({
  action: 'setting.read',
  load: ({ db }, { slug }: { slug: string | undefined }): ShownSetting | null => {
    const name = settingBySlug(slug)
    return name && { name, versions: settingVersions(db) }
  },
})
