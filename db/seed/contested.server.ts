import { statement } from '#db/client.server'
import { systemContext } from '#db/context.server'
import { responsibleFor } from '#db/responsible.server'
import { signalColumns, signalJoins, storedSignal, type SignalRow } from '#db/signal.server'
import { isoDay, type Day } from '~/domain/day'
import { signalStatus } from '~/domain/signal'
import { travelTo } from '~/outside/clock.server'
import { contest } from '~/writes/contest.server'
import { openEmployee } from './accounts.server'
import { actingAs } from './person-context.server'

/** Somebody at one of rekoag@'s other workplaces says today that a signal about her is wrong. */
export async function contestOne(today: Day): Promise<void> {
  const signal = waiting(today)
  if (!signal) throw new Error('No signal of the demo waits to be contested')
  const email = `medarbetare.${signal.number}@reko.example`
  travelTo(`${isoDay(today)}T08:05`)
  await openEmployee({ email, name: signal.name, employeeNumber: signal.number, from: today })
  travelTo(`${isoDay(today)}T08:12`)
  const contested = contest(actingAs(email, 'medarbetare'), {
    slug: signal.slug,
    text: 'Två av gångerna var jag hemma med sjukt barn. Det står fel i systemet, och då blir det inte så många tillfällen.',
  })
  if (contested.kind !== 'done') throw new Error(`The contest came to ${JSON.stringify(contested)}`)
}

function waiting(today: Day) {
  const { db } = systemContext('demo')
  return statement<SignalRow & { number: string; name: string; position: string | null }>(
    db,
    `SELECT ${signalColumns}, e.employee_number AS number, e.name, e.position
     FROM signal s ${signalJoins} JOIN employment e ON e.person_id = s.person_id AND NOT e.protected AND e.last_day IS NULL
     JOIN organisation_unit u ON u.id = e.workplace_id AND u.name <> 'Hemsjukvården Öster'
     WHERE s.ended_on IS NULL AND e.email IS NULL ORDER BY s.id`,
  )
    .all()
    .find(
      (row) =>
        row.position !== 'enhetschef' &&
        signalStatus(storedSignal(row).facts, today) === 'ny' &&
        responsibleFor(db, row.personId, today).some(({ role, name }) => role === 'rekoAg' && name === 'Mikael Ström'),
    )
}
