import { statement } from '#db/client.server'
import { systemContext } from '#db/context.server'
import { type Row, type StepDraft } from '~/domain/intervention/draft'
import { isoDay, addDays, type Day } from '~/domain/day'
import { ask, follow } from '~/writes/intervention-party.server'
import { markRead, publish } from '~/writes/intervention-plan.server'
import { comment, save } from '~/writes/intervention-step.server'
import { actingAs } from '../person-context.server'
import { workdayFrom } from '../workday'
import type { Act, Started } from './acts.server'
import { planOf } from './drafts'
import { doneOf, partiesAt } from './parties.server'

const goran = { email: 'skyddsombud@reko.example', role: 'skyddsombud' } as const
const lena = { email: 'fhv@fhv.example', role: 'fhv' } as const
const mikael = { email: 'rekoag@reko.example', role: 'rekoAg' } as const

/** Hemsjukvården Öster: skyddsombud and FHV take part, the plan is read in two versions, and three things have changed since. */
export const homeActs = (told: Started): Act[] => [
  { ago: -64, at: '09:30', act: () => inviteBoth(told) },
  { ago: -40, at: '16:20', act: () => say(told, goran, 'mapping', 'Ta med nattens ensamarbete i riskerna.') },
  { ago: -30, at: '11:00', act: () => say(told, lena, 'mapping', 'Vi kan hålla ergonomronden på två halvdagar.') },
  { ago: -15, at: '08:50', act: () => read(told, goran, 1) },
  { ago: -4, at: '13:10', act: (day) => second(told, day) },
  { ago: -2, at: '15:40', act: (day) => third(told, day) },
]

function inviteBoth(told: Started): void {
  const { owner } = partiesAt(told)
  for (const { email, role } of [goran, lena]) doneOf(ask(owner, { slug: told.slug, who: slugOf(email), role }))
  doneOf(follow(actingAs(mikael.email, mikael.role), { slug: told.slug, who: slugOf(mikael.email) }))
}

const say = ({ slug }: Started, who: typeof goran | typeof lena, step: 'mapping', text: string): void =>
  void doneOf(comment(actingAs(who.email, who.role), { slug, step, text }))

const read = ({ slug }: Started, who: typeof goran, number: number): void =>
  void doneOf(markRead(actingAs(who.email, who.role), { slug, number }))

/** The first version had no order to FHV yet. */
function second(told: Started, day: Day): void {
  const { owner } = partiesAt(told)
  const draft = inPlan(told, day, (row) =>
    row.key === 'm2' ? withValues(row, { sign: 'Pass fyllda inom ett dygn' }) : row,
  )
  doneOf(save(owner, { slug: told.slug, step: 'plan', revision: 1, draft }))
  doneOf(publish(owner, { slug: told.slug, revision: 2 }))
}

/** A new measure and two dates that were moved, one of them taken away. */
function third(told: Started, day: Day): void {
  const { owner, chefName } = partiesAt(told)
  const moved = inPlan(told, addDays(day, -2), (row) => {
    if (row.key === 'm0') return withValues(row, { followUpOn: '' })
    if (row.key === 'm1') return withValues(row, { start: isoDay(addDays(day, 13)) })
    return row.key === 'm2' ? withValues(row, { sign: 'Pass fyllda inom ett dygn' }) : row
  })
  const added: Row = {
    key: 'm9',
    values: {
      ...{ goal: 'g0', what: 'Gå igenom veckans byten på måndagar', theme: 'working-hours', type: 'routine' },
      ...{ level: 'workplace', responsible: chefName, start: isoDay(addDays(day, 5)), ongoing: 'yes', due: '' },
      ...{
        followUpOn: isoDay(workdayFrom(addDays(day, 60))),
        sign: 'Gruppen ser att bytena minskar',
        fhvOrder: '',
        changeRisk: '',
      },
      ...{ noChangeRisk: 'Tio minuter i veckan', risk: '' },
    },
  }
  const draft = { ...moved, measures: [...(moved.measures ?? []), added] }
  doneOf(save(owner, { slug: told.slug, step: 'plan', revision: 2, draft }))
}

/** The plan as it was first published, with some of its measures written anew. */
function inPlan(told: Started, day: Day, change: (row: Row) => Row): StepDraft {
  const { chefName } = partiesAt(told)
  const published = addDays(day, (told.published ?? 0) + 4)
  const plan = planOf(told.work, published, chefName)
  return { ...plan, measures: (plan.measures ?? []).map(change) }
}

const withValues = (row: Row, values: Record<string, string>): Row => ({ ...row, values: { ...row.values, ...values } })

const slugOf = (email: string): string =>
  statement<{ slug: string }>(systemContext('demo').db, 'SELECT slug FROM account WHERE email = ?').get(email)?.slug ??
  ''
