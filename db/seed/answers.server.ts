import { statement } from '#db/client.server'
import { systemContext } from '#db/context.server'
import { signalColumns, signalJoins, storedSignal, type SignalRow } from '#db/signal.server'
import { addDays, isoDay, type Day } from '~/domain/day'
import { signalStatus, type Answer } from '~/domain/signal'
import { isWorkday } from '~/domain/workday'
import { travelTo } from '~/outside/clock.server'
import { hold } from '~/writes/contact.server'
import { answer } from '~/writes/signal.server'
import type { Dice } from './dice'
import { actingAs } from './person-context.server'
import { workdayFrom } from './workday'

/** Workplaces whose signals belong to the told stories: nobody answers them by chance. */
const told = ['Hemsjukvården Öster']

/** Where what has come lately still waits to be answered, from so many days before today on. */
const leftOpen = 'Akutavdelning 61'
const leftOpenFrom = -12

/** Share of the managers who answer a waiting signal on a given day; some never do, and then the Reko-AG does. */
const answersPerDay = 0.15
const neverAnswers = 0.12

/** Managers answer some of the signals that wait for them; the Reko-AG those that have come to her. */
export function answerSome(chance: Dice, ago: number, day: Day): void {
  if (!isWorkday(day)) return
  travelTo(`${isoDay(day)}T15:10`)
  for (const { slug, manager, coordinator, escalated, workplace } of waiting(day)) {
    if (ago > leftOpenFrom && leftOpen === workplace) continue
    const by = escalated ? coordinator : manager
    if (by === null || (!escalated && isSilent(by))) continue
    if (!chance.chance(escalated ? 0.1 : answersPerDay)) continue
    answer(actingAs(by, escalated ? 'rekoAg' : 'chef'), { slug, answer: someAnswer(chance, day) })
  }
}

/** Talks are held on their day, but for one in ten that nobody has written up. */
export function holdSome(chance: Dice, day: Day): void {
  travelTo(`${isoDay(day)}T14:30`)
  for (const { slug, talk, by, role } of bookedFor(day))
    if (chance.chance(0.9)) hold(actingAs(by, role), { slug, talk, heldOn: day })
}

const isSilent = (email: string): boolean =>
  [...email].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1000, 7) < neverAnswers * 1000

const bookedFor = (day: Day) =>
  statement<{ slug: string; talk: string; by: string; role: 'chef' | 'rekoAg' }>(
    systemContext('demo').db,
    `SELECT p.slug, t.slug AS talk, c.email AS "by",
       CASE WHEN EXISTS (SELECT 1 FROM assignment g WHERE g.account_id = c.id AND g.role = 'rekoAg') THEN 'rekoAg' ELSE 'chef' END AS role
     FROM contact t JOIN person p ON p.id = t.person_id JOIN account c ON c.id = t.noted_by
     WHERE t.kind = 'talk' AND t.held_on IS NULL AND t.on_day = ? AND t.signal_id IS NOT NULL ORDER BY t.id`,
  ).all(day)

interface Waiting {
  slug: string
  manager: string | null
  coordinator: string | null
  escalated: boolean
  workplace: string
}

/** Signals without an answer, with the addresses of the manager and of the Reko-AG they belong to. */
function waiting(day: Day): Waiting[] {
  const { db } = systemContext('demo')
  return statement<SignalRow & { manager: string | null; coordinator: string | null; workplace: string }>(
    db,
    `SELECT ${signalColumns}, u.name AS workplace,
       (SELECT c.email FROM account_person p JOIN account c ON c.id = p.account_id WHERE p.person_id = e.manager_id) AS manager,
       (SELECT c.email FROM assignment g JOIN account c ON c.id = g.account_id
        WHERE g.role = 'rekoAg' AND g.unit_id = u.parent_id) AS coordinator
     FROM signal s ${signalJoins}
     JOIN employment e ON e.person_id = s.person_id
     JOIN organisation_unit u ON u.id = e.workplace_id
     WHERE s.ended_on IS NULL ORDER BY s.id`,
  )
    .all()
    .map((row) => ({ ...row, status: signalStatus(storedSignal(row).facts, day) }))
    .filter(({ status, workplace }) => (status === 'ny' || status === 'eskalerad') && !told.includes(workplace))
    .map(({ slug, manager, coordinator, status, workplace }) => ({
      ...{ slug, manager, coordinator, workplace },
      escalated: status === 'eskalerad' || manager === null,
    }))
}

function someAnswer(chance: Dice, day: Day): Answer {
  const kind = chance.roll()
  if (kind < 0.6) return { kind: 'talk', talkOn: workdayFrom(addDays(day, chance.between(2, 9))) }
  return kind < 0.8 ? { kind: 'other', note: chance.pick(others) } : { kind: 'none', note: chance.pick(nones) }
}

const others = [
  'Vi har pratat kort i dag och ser över schemat tillsammans.',
  'Jag följer upp om två veckor, efter att den nya planeringen har börjat gälla.',
  'Avlastning ordnad med två lätta pass i veckan, stäms av varje fredag.',
  'Reko-AG är med i nästa samtal.',
]

const nones = [
  'Vi har talat om det här i höst och följer redan en planering.',
  'Enstaka infektioner under vintern. Medarbetaren mår bra och vill inte ha samtal nu.',
  'Frånvaron hör till tiden före bytet av arbetsplats och är uppföljd där.',
]
