import { addDays, earlier, type Day } from '../day'
import { waitsAfterwards } from './afterwards'
import { changedSincePublication } from './changed'
import { hindersIn } from './content-check'
import type { InterventionEvent } from './event'
import { closureOf, enteredAt, latestPublication, stageOf, type InterventionFacts } from './facts'
import { followUpsOf } from './follow-up'
import { measuresOf } from './plan-measure'
import { stepOf, type Step } from './stage'
import type { StepForms } from './step-form'

export const waitKinds = [
  'start',
  'write',
  'publish',
  'approve',
  'move',
  'measure',
  'follow-up',
  'evaluate',
  'recheck',
  'take-part',
  'read',
] as const
export type WaitKind = (typeof waitKinds)[number]

/** Something somebody is to do in an intervention, as it follows from what has happened. */
export interface Wait {
  part: 'owner' | 'chef' | 'invited'
  /** Whom of the invited it waits for; null for owner and chef, who change. */
  accountId: number | null
  kind: WaitKind
  step: Step | null
  /** The measure, or the months of the follow-up. */
  row: string | null
  /** By when. */
  on: Day
  /** It is shown from this day on. */
  from: Day
}

/** Everything that waits for somebody; what is only due later says from when. `events` are those that `facts` come from. */
export function waitsOf(
  { events, facts }: { events: readonly InterventionEvent[]; facts: InterventionFacts },
  forms: StepForms,
  today: Day,
): Wait[] {
  const stage = stageOf(facts)
  if (stage === 'broken-off') return []
  if (stage === 'closed') return afterClosing(facts)
  const step = stepOf(stage)
  const on = facts.nextOn ?? today
  if (step === null) return [wait('owner', 'start', on, facts.chosen.on)]
  return [
    nextIn(facts, forms, { step, on, today }),
    ...(step === 'follow-through' ? whileCarriedOut(facts, forms, events, today) : []),
    ...(step === 'mapping' ? contributions(facts, events, on) : readings(facts, step)),
  ]
}

const wait = (
  part: Wait['part'],
  kind: WaitKind,
  on: Day,
  from: Day,
  more: Partial<Pick<Wait, 'accountId' | 'step' | 'row'>> = {},
): Wait => ({ ...{ part, kind, accountId: null, step: null, row: null, on, from }, ...more })

/** In what is written first, then published, approved and moved on. A follow-up that is late waits by itself. */
function nextIn(
  facts: InterventionFacts,
  forms: StepForms,
  { step, on, today }: { step: Step; on: Day; today: Day },
): Wait {
  const hinders = hindersIn(facts, forms, step, today).filter(({ code }) => code !== 'follow-up-unanswered')
  const since = facts.transitions.at(-1)?.on ?? facts.chosen.on
  const lastMonth = addDays(on, -daysBeforeClosing)
  if (hinders.length > 0) return wait('owner', 'write', on, step === 'follow-through' ? lastMonth : since, { step })
  if (step === 'plan' && isUnpublished(facts, forms)) return wait('owner', 'publish', on, since, { step })
  return isApproved(facts, step)
    ? wait('owner', 'move', on, since, { step })
    : wait('chef', 'approve', on, since, { step })
}

const daysBeforeClosing = 30

const isUnpublished = (facts: InterventionFacts, forms: StepForms): boolean =>
  latestPublication(facts) === null || changedSincePublication(facts, forms).length > 0

const isApproved = (facts: InterventionFacts, step: Step): boolean =>
  facts.approvals.some(
    (one) => one.step === step && one.place > enteredAt(facts) && one.revision === facts.forms[step].revision,
  )

/** Follow-ups, measures whose last day has come, and changes that the workplace hasn't read. */
function whileCarriedOut(
  facts: InterventionFacts,
  forms: StepForms,
  events: readonly InterventionEvent[],
  today: Day,
): Wait[] {
  const step = 'follow-through'
  const isAnswered = (key: string) => ['done', 'not-done'].includes(facts.measures[key]?.state ?? 'planned')
  const savedOn = events.findLast((one) => one.kind === 'saved' && one.step === 'plan')?.on ?? today
  const publishBy = earlier(addDays(savedOn, daysToRead), facts.nextOn ?? today)
  return [
    ...followUpsOf(facts, today)
      .filter(({ answer }) => answer === null)
      .map(({ months, dueOn }) =>
        wait('owner', 'follow-up', dueOn, addDays(dueOn, -14), { step, row: String(months) }),
      ),
    ...measuresOf(latestPublication(facts)?.draft ?? {}).flatMap(({ key, due }) =>
      due === null || isAnswered(key) ? [] : [wait('chef', 'measure', due, due, { step, row: key })],
    ),
    ...(changedSincePublication(facts, forms).length > 0
      ? [wait('owner', 'publish', publishBy, savedOn, { step: 'plan' })]
      : []),
  ]
}

const daysToRead = 7

/** The invited are asked for what they know until they have written or said something about the mapping. */
const contributions = (facts: InterventionFacts, events: readonly InterventionEvent[], on: Day): Wait[] =>
  facts.invited
    .filter(
      ({ accountId }) =>
        !events.some(
          (one) =>
            (one.kind === 'saved' || one.kind === 'commented') &&
            one.step === 'mapping' &&
            one.by.accountId === accountId,
        ),
    )
    .map(({ accountId }) =>
      wait('invited', 'take-part', on, facts.transitions.at(-1)?.on ?? facts.chosen.on, { accountId, step: 'mapping' }),
    )

/** A version is read by the invited, and by the chef when it comes after the one she approved. */
function readings(facts: InterventionFacts, step: Step): Wait[] {
  const latest = latestPublication(facts)
  if (latest === null) return []
  const by = addDays(latest.on, daysToRead)
  const hasRead = (accountId: number) =>
    facts.readings.some((one) => one.number === latest.number && one.accountId === accountId)
  const toChef = step === 'follow-through' && latest.place > enteredAt(facts) && !facts.chefs.some(hasRead)
  return [
    ...facts.invited
      .filter(({ accountId }) => !hasRead(accountId))
      .map(({ accountId }) => wait('invited', 'read', by, latest.on, { accountId, step: 'plan' })),
    ...(toChef && latest.by.role !== 'chef' ? [wait('chef', 'read', by, latest.on, { step: 'plan' })] : []),
  ]
}

/** A month to say how it went; the recheck shows itself a month ahead. */
function afterClosing(facts: InterventionFacts): Wait[] {
  const closed = closureOf(facts)?.on ?? facts.chosen.on
  const waiting = waitsAfterwards(facts)
  const recheck = waiting?.recheckOn ?? null
  return [
    ...(waiting?.evaluation ?? []).map((part) => wait(part, 'evaluate', addDays(closed, 30), closed)),
    ...(recheck === null ? [] : [wait('owner', 'recheck', recheck, addDays(recheck, -30))]),
  ]
}
