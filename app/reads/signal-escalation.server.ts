import { statement } from '#db/client.server'
import { settingsOn } from '#db/setting.server'
import { signalColumns, signalJoins, storedSignal, type SignalRow } from '#db/signal.server'
import { addDays } from '~/domain/day'
import { escalates } from '~/domain/signal'
import { defineRead } from './gate.server'

/** Signals that have waited so long for an answer that the Reko-AG is to be asked too; their ids, in order. */
export const readUnanswered = defineRead({
  action: 'signal.escalate',
  load: ({ db, today }): number[] => {
    const days = settingsOn(db, today).signalEscalationDays
    return statement<SignalRow>(db, waitingText)
      .all({ latest: addDays(today, -days) })
      .map(storedSignal)
      .filter(({ facts }) => escalates(facts, today, days))
      .map(({ id }) => id)
  },
})

const waitingText = `SELECT ${signalColumns} FROM signal s ${signalJoins}
  WHERE s.ended_on IS NULL AND s.escalated_on IS NULL AND s.renewed_on <= @latest ORDER BY s.id`
