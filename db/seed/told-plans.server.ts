import { statement } from '#db/client.server'
import { systemContext } from '#db/context.server'
import { addDays, isoDay, type Day } from '~/domain/day'
import type { Outcome } from '~/domain/outcome'
import { travelTo } from '~/outside/clock.server'
import { expect, markDone } from '~/writes/case-lead.server'
import { open } from '~/writes/case.server'
import { adopt, save, waive } from '~/writes/plan.server'
import { actingAs } from './person-context.server'
import { doneOn } from './workday'
import { elinsPlan, mehdisPlan } from './told-plan-texts'

const karin = () => actingAs('chef@reko.example', 'chef')

interface PlanAct {
  /** Days from today on which it is done. */
  ago: number
  at: string
  do: (day: Day, today: Day) => Outcome<unknown>
}

/** Elin's plan is nearly ready, Mehdi's has been adopted twice, and Amira will be back so soon that none is needed. */
const acts: readonly PlanAct[] = [
  begin(-40, 'Mehdi Rostami', 110),
  limit(-40, 'Mehdi Rostami', 8),
  limit(-40, 'Mehdi Rostami', 15),
  limit(-11, 'Mehdi Rostami', 60),
  plan(-39, 'Mehdi Rostami', (today) => mehdisPlan(today, 1)),
  adoption(-39, 'Mehdi Rostami'),
  plan(-11, 'Mehdi Rostami', (today) => mehdisPlan(today, 2)),
  adoption(-11, 'Mehdi Rostami'),
  begin(-21, 'Elin Wallgren', 91),
  limit(-16, 'Elin Wallgren', 8),
  limit(-9, 'Elin Wallgren', 15),
  plan(0, 'Elin Wallgren', elinsPlan),
  begin(-9, 'Amira Haddad', 12),
  limit(-8, 'Amira Haddad', 8),
  limit(-2, 'Amira Haddad', 15),
  {
    ago: -2,
    at: '13:40',
    do: () =>
      waive(karin(), {
        slug: caseOf('Amira Haddad'),
        reason: 'back-in-60',
        text: 'Intyget räcker två veckor till. Därefter väntas Amira arbeta heltid igen, i sina vanliga uppgifter.',
      }),
  },
]

/** Does what is told of a day; anything but done is a bug. */
export function plansOn(ago: number, day: Day): void {
  for (const act of doneOn(acts, ago, day)) {
    travelTo(`${isoDay(day)}T${act.at}`)
    const outcome = act.do(day, addDays(day, -ago))
    if (outcome.kind !== 'done') throw new Error(`The plans of day ${ago} came to ${JSON.stringify(outcome)}`)
  }
}

function begin(ago: number, name: string, expectedDays: number): PlanAct {
  return {
    ago,
    at: '08:20',
    do: (day) => {
      const opened = open(karin(), { person: slugOf(name), origin: 'spell', signal: null })
      if (opened.kind !== 'done') return opened
      return expect(karin(), { slug: opened.value.slug, lastDay: addDays(day, expectedDays) })
    },
  }
}

function plan(ago: number, name: string, textOf: (today: Day) => Parameters<typeof save>[1]['draft']): PlanAct {
  const sending = { action: { kind: 'save' }, choices: {} } as const
  return {
    ago,
    at: '06:55',
    do: (_day, today) =>
      save(karin(), { slug: caseOf(name), draft: textOf(today), revision: revisionOf(name), ...sending }),
  }
}

function adoption(ago: number, name: string): PlanAct {
  return { ago, at: '10:10', do: () => adopt(karin(), { slug: caseOf(name), revision: revisionOf(name) }) }
}

function limit(ago: number, name: string, dayNumber: number): PlanAct {
  return { ago, at: '15:05', do: (day) => markDone(karin(), { slug: caseOf(name), dayNumber, on: day }) }
}

const one = <Value>(text: string, name: string): Value | undefined =>
  statement<{ value: Value }>(systemContext('demo').db, text).get(name)?.value

const slugOf = (name: string): string =>
  one<string>('SELECT p.slug AS value FROM employment e JOIN person p ON p.id = e.person_id WHERE e.name = ?', name) ??
  ''

const caseOf = (name: string): string =>
  one<string>(
    `SELECT c.slug AS value FROM support_case c JOIN employment e ON e.person_id = c.person_id WHERE e.name = ?
     ORDER BY c.id DESC LIMIT 1`,
    name,
  ) ?? ''

const revisionOf = (name: string): number =>
  one<number>(
    `SELECT d.revision AS value FROM plan_draft d JOIN support_case c ON c.id = d.case_id
     JOIN employment e ON e.person_id = c.person_id WHERE e.name = ?`,
    name,
  ) ?? 0
