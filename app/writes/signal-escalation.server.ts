import { statement, type Client } from '#db/client.server'
import { settingsOn } from '#db/setting.server'
import { signalColumns, signalJoins, storedSignal, type SignalRow, type StoredSignal } from '#db/signal.server'
import { isoDay, type Day } from '~/domain/day'
import { accept } from '~/domain/outcome'
import { escalates } from '~/domain/signal'
import { defineWrite, type Context, type Notice } from './gate.server'

/** The Reko-AG is asked about signals that nobody has answered: marked, and told once a day without naming anybody. */
export const escalateSignals = defineWrite({
  action: 'signal.escalate',
  seenBy: 'signal.escalate',
  find: ({ db }, signalIds: readonly number[]) => ({
    thing: statement<SignalRow>(db, signalText).all(JSON.stringify(signalIds)).map(storedSignal),
    personId: null,
    object: 'signaler',
  }),
  decide: (signals, _input, { db, today }) => {
    const days = settingsOn(db, today).signalEscalationDays
    return accept(signals.filter(({ facts }) => facts.escalatedOn === null && escalates(facts, today, days)))
  },
  store: (db, signals, _found, { today }) => {
    for (const { id } of signals) statement(db, 'UPDATE signal SET escalated_on = ? WHERE id = ?').run(today, id)
    return { escalated: signals.length }
  },
  fields: () => ['escalatedOn'],
  details: (signals) => ({ escalated: signals.length }),
  persons: (signals) => [...new Set(signals.map(({ personId }) => personId))],
  notices: (signals, _found, context) => noticesOf(signals, context),
})

const signalText = `SELECT ${signalColumns} FROM signal s ${signalJoins}
  WHERE s.id IN (SELECT value FROM json_each(?)) AND s.ended_on IS NULL`

function noticesOf(signals: readonly StoredSignal[], { db, today }: Context): Notice[] {
  const accounts = new Set(signals.flatMap(({ personId }) => coordinatorsOf(db, personId, today)))
  return [...accounts].map((accountId) => ({
    dedupKey: `signal-escalated:${accountId}:${isoDay(today)}`,
    accountId,
    kind: 'signal-escalated',
    payload: { day: isoDay(today) },
  }))
}

/** The accounts of the Reko-AG assigned today to a workplace of this person, and of those who step in for them. */
const coordinatorsOf = (db: Client, personId: number, today: Day): number[] =>
  statement<{ id: number }>(db, coordinatorText)
    .all({ personId, today })
    .map(({ id }) => id)

const coordinatorText = `WITH RECURSIVE above(unit) AS (
    SELECT workplace_id FROM employment
    WHERE person_id = @personId AND first_day <= @today AND (last_day IS NULL OR last_day >= @today)
    UNION SELECT u.parent_id FROM organisation_unit u JOIN above a ON u.id = a.unit WHERE u.parent_id IS NOT NULL),
  assigned(account) AS (
    SELECT account_id FROM assignment
    WHERE role = 'rekoAg' AND (everywhere OR unit_id IN (SELECT unit FROM above))
      AND first_day <= @today AND (last_day IS NULL OR last_day >= @today)),
  reached(account) AS (
    SELECT account FROM assigned
    UNION SELECT substitute_id FROM substitution JOIN assigned ON account = absent_id
    WHERE role = 'rekoAg' AND first_day <= @today AND last_day >= @today)
  SELECT id FROM account WHERE id IN (SELECT account FROM reached) AND closed_at IS NULL ORDER BY id`
