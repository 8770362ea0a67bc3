import { setting } from '#db/schema'
import { settingVersions } from '#db/setting.server'
import type { Day } from '~/domain/day'
import { settingBySlug, settingSlugs } from '~/domain/setting'
import { changeSetting } from '~/domain/setting-change'
import { defineWrite } from './gate.server'
import { signed } from './signed.server'

/** Change one of the employer's own choices from a day on. The trail names it and keeps neither value. */
export const change = defineWrite({
  action: 'setting.change',
  seenBy: 'setting.read',
  find: ({ db }, { slug }: { slug: string | undefined; written: string; startsOn: Day }) => {
    const name = settingBySlug(slug)
    return name && { thing: { name, versions: settingVersions(db) }, personId: null, object: settingSlugs[name] }
  },
  decide: ({ name, versions }, { written, startsOn }, { today }) =>
    changeSetting(versions, { name, written, startsOn }, today),
  store: (db, version, _found, context) => {
    const { at: changedAt, by: changedBy } = signed(context)
    db.insert(setting)
      .values({ ...version, changedAt, changedBy })
      .run()
  },
  fields: ({ name }) => [name],
  details: ({ name, startsOn }) => ({ setting: name, startsOn }),
})
