import { addDays, isoDay, type Day } from '~/domain/day'
import { isWorkday } from '~/domain/workday'
import type { Outcome } from '~/domain/outcome'
import { personFilterForm } from '~/domain/person-filter'
import type { Role } from '~/domain/role'
import { travelTo } from '~/outside/clock.server'
import { readCases } from '~/reads/cases.server'
import { readDesk } from '~/reads/desk.server'
import { readPerson } from '~/reads/person.server'
import { readPersons } from '~/reads/persons.server'
import { readOpenSignals } from '~/reads/signals.server'
import { reveal } from '~/writes/protected-name.server'
import { actingAs } from './person-context.server'
import { protectedSlugs, slugsAt } from './read-about.server'
import { workdayUntil } from './workday'

/** So many days before today that what somebody usually reads can be told from what is unusual. */
const daysOfReading = 42

const karin = { email: 'chef@reko.example', role: 'chef' } as const
const anders = { email: 'chef2@reko.example', role: 'chef' } as const
const mikael = { email: 'rekoag@reko.example', role: 'rekoAg' } as const
const yasmin = { email: 'rekoag2@reko.example', role: 'rekoAg' } as const

type Reader = { email: string; role: Role }

/** What people look at on a day of the demo: mostly the ordinary, and now and then something that may be worth a look. */
export function readsOn(ago: number, day: Day): void {
  if (ago < -daysOfReading) return
  const today = addDays(day, -ago)
  if (isWorkday(day) || ago === 0) ordinary(day)
  for (const [before, tell] of Object.entries(unusual))
    if (workdayUntil(addDays(today, -Number(before))) === day) tell(day)
}

function ordinary(day: Day): void {
  const [own, others] = [slugsAt('HEM'), slugsAt('AVD61')]
  at(day, '07:55', karin, (context) => readDesk(context, null))
  at(day, '08:05', karin, (context) => readPerson(context, { slug: nth(own, day) }))
  at(day, '13:20', karin, (context) => readPerson(context, { slug: nth(own, day * 3 + 1) }))
  at(day, '08:40', anders, (context) => readOpenSignals(context, null))
  at(day, '08:45', anders, (context) => readPerson(context, { slug: nth(others, day) }))
  at(day, '09:10', mikael, (context) => readCases(context, { closed: false }))
  at(day, '09:15', mikael, (context) => readPerson(context, { slug: nth(own, day * 5) }))
  at(day, '14:30', mikael, (context) => readPerson(context, { slug: nth(own, day * 7 + 2) }))
  at(day, '10:05', yasmin, (context) => readOpenSignals(context, null))
  at(day, '10:20', yasmin, (context) => readPerson(context, { slug: nth(others, day * 5) }))
}

const unusual: Record<number, (day: Day) => void> = {
  5: (day) => {
    for (const minute of ['02', '03', '04', '06', '09', '10'])
      at(day, `11:${minute}`, anders, (context) => readPerson(context, { slug: nth(slugsAt('HEM'), 4) }))
  },
  4: (day) => {
    const slug = protectedSlugs().find((one) =>
      at(day, '15:05', mikael, (context) => reveal(context, { slug: one, reason: 'kontakt' })),
    )
    if (!slug) throw new Error('Mikael reaches nobody in the demo who is protected')
    at(day, '15:06', mikael, (context) => readPerson(context, { slug }))
  },
  3: (day) => {
    at(day, '21:52', anders, (context) => readPerson(context, { slug: nth(slugsAt('AVD61'), 2) }))
    at(day, '22:14', anders, (context) => readPerson(context, { slug: nth(slugsAt('AVD61'), 5) }))
  },
  2: (day) => {
    let minute = 0
    at(day, '13:00', yasmin, (context) => readPersons(context, personFilterForm.parse({ arbetsplats: 'AVD61' })))
    for (const slug of slugsAt('AVD61').slice(0, 18))
      at(day, `13:${String((minute += 3)).padStart(2, '0')}`, yasmin, (context) => readPerson(context, { slug }))
  },
}

function at(day: Day, time: string, { email, role }: Reader, read: (context: Context) => Outcome<unknown>): boolean {
  travelTo(`${isoDay(day)}T${time}`)
  return read(actingAs(email, role)).kind === 'done'
}

type Context = ReturnType<typeof actingAs>

const nth = (slugs: readonly string[], place: number): string => slugs[place % slugs.length] ?? ''
