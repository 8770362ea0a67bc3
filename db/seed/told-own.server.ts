import { statement } from '#db/client.server'
import { systemContext } from '#db/context.server'
import { addDays, isoDay, type Day } from '~/domain/day'
import type { Outcome } from '~/domain/outcome'
import { travelTo } from '~/outside/clock.server'
import { answer, report } from '~/writes/correction.server'
import { comment, share } from '~/writes/plan-comment.server'
import { save } from '~/writes/plan.server'
import { actingAs } from './person-context.server'
import { elinsPlan } from './told-plan-texts'
import { doneOn, workdayFrom } from './workday'

const karin = () => actingAs('chef@reko.example', 'chef')
const elin = () => actingAs('medarbetare@reko.example', 'medarbetare')

interface OwnAct {
  /** Days from today on which it is done. */
  ago: number
  at: string
  do: (day: Day, today: Day) => Outcome<unknown>
}

/** Elin has said that a day was wrong, and what she thinks of a first draft; now there is another to read. */
const acts: readonly OwnAct[] = [
  {
    ago: -9,
    at: '19:20',
    do: () => report(elin(), { about: 'absence', object: null, text: 'Jag blev sjuk på måndagen, inte dagen innan.' }),
  },
  {
    ago: -8,
    at: '08:10',
    do: () =>
      answer(karin(), {
        ...{ slug: one('SELECT slug AS value FROM correction_request ORDER BY id DESC LIMIT 1'), outcome: 'corrected' },
        text: 'Du har rätt. Jag har bett lönekontoret rätta första dagen.',
      }),
  },
  {
    ago: -6,
    at: '14:30',
    do: (_day, today) => {
      const { ramp, adjustments, ...rest } = elinsPlan(today)
      const draft = { ...rest, adjustments: adjustments.slice(0, 1), ramp: ramp.slice(1), contact: '' }
      const sending = { action: { kind: 'save' }, choices: {} } as const
      return save(karin(), { slug: elinsCase(), draft, revision: 0, ...sending })
    },
  },
  { ago: -6, at: '14:35', do: (day) => share(karin(), { slug: elinsCase(), replyBy: workdayFrom(addDays(day, 4)) }) },
  {
    ago: -4,
    at: '10:15',
    do: () =>
      comment(elin(), {
        object: one('SELECT slug AS value FROM plan_share ORDER BY id DESC LIMIT 1'),
        comment: { view: 'disagrees', text: 'Jag vill börja lugnare än med halva dagar, och veta vem jag kan ringa.' },
      }),
  },
  { ago: 0, at: '10:42', do: (day) => share(karin(), { slug: elinsCase(), replyBy: workdayFrom(addDays(day, 3)) }) },
]

/** Does what is told of a day; anything but done is a bug. */
export function ownOn(ago: number, day: Day): void {
  for (const act of doneOn(acts, ago, day)) {
    travelTo(`${isoDay(day)}T${act.at}`)
    const outcome = act.do(day, addDays(day, -ago))
    if (outcome.kind !== 'done') throw new Error(`Min sida of day ${ago} came to ${JSON.stringify(outcome)}`)
  }
}

const one = (text: string, name?: string): string => {
  const asked = statement<{ value: string }>(systemContext('demo').db, text)
  return (name === undefined ? asked.get() : asked.get(name))?.value ?? ''
}

const elinsCase = (): string =>
  one(
    `SELECT c.slug AS value FROM support_case c JOIN employment e ON e.person_id = c.person_id WHERE e.name = ?
     ORDER BY c.id DESC LIMIT 1`,
    'Elin Wallgren',
  )
