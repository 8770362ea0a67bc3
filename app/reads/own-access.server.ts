import type { Client } from '#db/client.server'
import { accessTo } from '#db/own-access.server'
import { settingsOn } from '#db/setting.server'
import type { Day } from '~/domain/day'
import { eventsPerPage, type LogPlace } from '~/domain/log'
import { looksOf, type AccessTold, type Look } from '~/domain/own-access'
import type { Question } from './gate.server'
import { defineOwnRead } from './own-read.server'

export interface OwnAccess {
  looks: Look[]
  older: LogPlace | null
  /** Whether names are told, or roles only. */
  names: boolean
  keptYears: number
}

/** Who has looked at what about her, the latest first; her own readings too. */
export const readOwnAccess = defineOwnRead(
  'own.access',
  (question, personId, { before, system }: { before: LogPlace | null; system: boolean }): OwnAccess => {
    const rows = accessTo(question.db, { personId, system, before, most: eventsPerPage + 1 })
    const shown = rows.slice(0, eventsPerPage)
    const last = shown.at(-1)
    const { logRetentionYears } = settingsOn(question.db, question.today)
    return {
      looks: looksOf(named(question, shown), question.actor.accountId),
      older: rows.length > eventsPerPage && last ? { at: last.at, id: last.id } : null,
      names: tellsNames(question),
      keptYears: logRetentionYears,
    }
  },
)

/** The latest of them that others have had, for the start of Min sida. */
export function latestLooks(question: Question, personId: number, since: Day): Look[] {
  const rows = accessTo(question.db, { personId, system: false, before: null, most: mostLookedThrough })
  const others = rows.filter(({ actorId, at }) => actorId !== question.actor.accountId && at >= since * 86_400_000)
  return looksOf(named(question, others), question.actor.accountId)
}

const mostLookedThrough = 400

const tellsNames = ({ db, today }: Question): boolean => tellsNamesOn(db, today)

/** Whether the employer lets an employee know who has looked, by name. */
export const tellsNamesOn = (db: Client, today: Day): boolean => settingsOn(db, today).namesInAccessLog === 'ja'

const named = (question: Question, rows: readonly AccessTold[]): AccessTold[] =>
  tellsNames(question) ? [...rows] : rows.map((row) => ({ ...row, name: null, absent: null }))
