import { limitVersions, type StoredLimitVersion } from '#db/clock-limit.server'
import { statement, type Client } from '#db/client.server'
import { currentEmployment } from '#db/person.server'
import { settingsOn } from '#db/setting.server'
import { unitNames } from '#db/unit.server'
import type { AbsenceSpell } from '~/domain/absence'
import { isStatutory, limitsInForce, type ClockLimit, type ClockLimitVersion } from '~/domain/clock-limit'
import { standingLimit } from '~/domain/clock-limit-change'
import { tryLimit, type LimitTrial, type OffSick } from '~/domain/clock-limit-trial'
import type { Day } from '~/domain/day'
import { defineRead } from './gate.server'
import { staffSizes } from './rehearsal-facts.server'
import { runningToday } from './staff.server'

/** Every version of every limit of the clock, and those in force today. */
export const readLimits = defineRead({
  action: 'limit.list',
  load: ({ db, today }): { versions: StoredLimitVersion[]; inForce: ClockLimitVersion[] } => {
    const versions = limitVersions(db)
    return { versions, inForce: limitsInForce(versions, today) }
  },
})

/** The limit that begins on a day number and has no end. */
export const readStandingLimit = defineRead({
  action: 'limit.list',
  load: ({ db }, { dayNumber }: { dayNumber: number }): ClockLimitVersion | null =>
    standingLimit(limitVersions(db), dayNumber),
})

/** The same, when it is one of the employer's own. */
export const readOwnLimit = defineRead({
  action: 'limit.list',
  load: ({ db }, { dayNumber }: { dayNumber: number }): ClockLimitVersion | null => {
    const found = standingLimit(limitVersions(db), dayNumber)
    return found && !isStatutory(found.name) ? found : null
  },
})

export interface ShownTrial extends LimitTrial {
  names: Record<number, string>
}

/** What a limit would mean among those who are off sick today. */
export const readLimitTrial = defineRead({
  action: 'limit.try',
  told: true,
  load: ({ db, today }, { limit }: { limit: ClockLimit }): ShownTrial => {
    const persons = new Map(staffSizes(db, today))
    const smallest = settingsOn(db, today).smallestGroup
    const trial = tryLimit(limit, offSick(db, today), { persons, smallest, today })
    return {
      ...trial,
      names: unitNames(
        db,
        trial.units.map(({ unitId }) => unitId),
      ),
    }
  },
})

const offSick = (db: Client, today: Day): OffSick[] =>
  statement<{ unitId: number; spells: string }>(db, offSickText)
    .all({ today })
    .map(({ unitId, spells }) => ({ unitId, spells: JSON.parse(spells) as AbsenceSpell[] }))

const offSickText = `SELECT e.workplace_id AS unitId,
    (SELECT json_group_array(json_object('from', s.first_day, 'to', s.last_day, 'extent', s.extent) ORDER BY s.first_day)
      FROM absence_spell s WHERE s.person_id = r.person_id) AS spells
  FROM (SELECT DISTINCT s.person_id FROM absence_spell s WHERE ${runningToday('s')}) r ${currentEmployment}`
