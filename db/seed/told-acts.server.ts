import { statement } from '#db/client.server'
import { systemContext } from '#db/context.server'
import { enteringActor } from '~/domain/actor'
import type { ContactKind } from '~/domain/contact'
import { addDays, isoDay, type Day } from '~/domain/day'
import type { Outcome } from '~/domain/outcome'
import { travelTo } from '~/outside/clock.server'
import { registerAbsence } from '~/writes/absence.server'
import { note } from '~/writes/contact.server'
import { signIn } from '~/writes/session.server'
import { actingAs } from './person-context.server'
import { doneOn, workdayFrom } from './workday'

interface ToldAct {
  /** Days from today on which it is done. */
  ago: number
  anyDay?: true
  by: string
  at: string
  do: (today: Day) => Outcome<unknown>
}

const karin = 'chef@reko.example'
const anders = 'chef2@reko.example'

const contact = (ago: number, name: string, kind: ContactKind, ahead = 0): ToldAct => ({
  ago,
  by: karin,
  at: '14:20',
  do: (today) => note(actingAs(karin, 'chef'), { slug: slugOf(name), kind, on: workdayFrom(addDays(today, ahead)) }),
})

/** What the people of the stories do, day by day. */
const acts: readonly ToldAct[] = [
  contact(-42, 'Birgitta Nyström', 'phone'),
  contact(-42, 'Mehdi Rostami', 'meeting'),
  contact(-28, 'Mehdi Rostami', 'phone'),
  contact(-21, 'Elin Wallgren', 'phone'),
  contact(-18, 'Birgitta Nyström', 'talk'),
  contact(-18, 'Birgitta Nyström', 'talk', 15),
  contact(-15, 'Fatuma Warsame', 'talk'),
  contact(-7, 'Mehdi Rostami', 'meeting'),
  contact(-2, 'Elin Wallgren', 'phone'),
  {
    ago: -5,
    anyDay: true,
    by: anders,
    at: '07:35',
    do: (today) =>
      registerAbsence(actingAs(anders, 'chef'), {
        slug: slugOf('Sanna Lindvik'),
        employeeNumber: numberOf('Sanna Lindvik'),
        from: today,
        to: addDays(today, 1),
        extent: 100,
        cause: 'sjuk',
      }),
  },
  seen(-2, karin, '16:40'),
  seen(-1, 'rekoag@reko.example', '08:05'),
  seen(-1, anders, '09:15'),
]

function seen(ago: number, by: string, at: string): ToldAct {
  const entering = () => {
    const { accountId, name } = actingAs(by, 'chef').actor
    return { ...systemContext('demo'), actor: enteringActor(accountId ?? 0, name) }
  }
  return {
    ago,
    anyDay: true,
    by,
    at,
    do: () => signIn(entering(), { accountId: entering().actor.accountId, slug: accountSlug(by) }),
  }
}

/** Does what is told of a day; anything but done is a bug. */
export function actsOn(ago: number, day: Day): void {
  for (const act of doneOn(acts, ago, day)) {
    travelTo(`${isoDay(day)}T${act.at}`)
    const outcome = act.do(day)
    if (outcome.kind !== 'done')
      throw new Error(`The story of day ${ago} by ${act.by} came to ${JSON.stringify(outcome)}`)
  }
}

const one = <Row>(sql: string, name: string): Row => {
  const row = statement<Row>(systemContext('demo').db, sql).get(name)
  if (!row) throw new Error(`Nobody in the demo is called ${name}`)
  return row
}

const slugOf = (name: string): string =>
  one<{ slug: string }>('SELECT p.slug FROM employment e JOIN person p ON p.id = e.person_id WHERE e.name = ?', name)
    .slug

const numberOf = (name: string): string =>
  one<{ number: string }>('SELECT employee_number AS number FROM employment WHERE name = ?', name).number

const accountSlug = (email: string): string =>
  one<{ slug: string }>('SELECT slug FROM account WHERE email = ?', email).slug
