import { addMonths } from '~/domain/day'
import type { InterventionEvent } from '~/domain/intervention/event'

type Moved = Extract<InterventionEvent, { kind: 'moved' }>

/** Written by hand, apart from the rules: which stage may follow on which. */
const pairs = [
  ...['chosen>mapping', 'chosen>plan', 'mapping>plan', 'plan>mapping', 'plan>follow-through', 'follow-through>plan'],
  ...[
    'follow-through>closed',
    'chosen>broken-off',
    'mapping>broken-off',
    'plan>broken-off',
    'follow-through>broken-off',
  ],
]

/**
 * A second reading of an intervention's history, which looks back over the events each time instead of keeping facts. Returns every
 * law that is broken; `chefs` are the managers, the same throughout.
 */
export function brokenLaws(events: readonly InterventionEvent[], chefs: readonly number[]): string[] {
  const broken: string[] = []
  events.forEach((event, place) => {
    const before = events.slice(0, place)
    const say = (law: string) => broken.push(`${place} ${event.kind}: ${law}`)
    if (event.kind !== 'chosen' && !takesPart(event, before, chefs)) say('somebody without a part')
    for (const law of lawsBrokenBy(event, before, chefs)) say(law)
  })
  return broken
}

/** The transitions that stand. */
export function standing(events: readonly InterventionEvent[]): Moved[] {
  const path: Moved[] = []
  for (const event of events) {
    if (event.kind === 'moved') path.push(event)
    if (event.kind === 'undone') path.pop()
  }
  return path
}

export const stageIn = (events: readonly InterventionEvent[]): string => standing(events).at(-1)?.to ?? 'chosen'

const ownerIn = (events: readonly InterventionEvent[]): number =>
  events.reduce((owner, one) => (one.kind === 'chosen' ? one.owner : one.kind === 'handed-over' ? one.to : owner), 0)

function invitedIn(events: readonly InterventionEvent[]): string[] {
  const guests = new Set<string>()
  for (const one of events) {
    if (one.kind === 'invited') guests.add(`${one.accountId} ${one.role}`)
    if (one.kind === 'uninvited') guests.delete(`${one.accountId} ${one.role}`)
  }
  return [...guests]
}

const isChef = ({ by }: InterventionEvent, before: readonly InterventionEvent[], chefs: readonly number[]): boolean =>
  by.role === 'chef' && chefs.includes(by.accountId) && by.accountId !== ownerIn(before)

function takesPart(event: InterventionEvent, before: readonly InterventionEvent[], chefs: readonly number[]): boolean {
  const { by, kind } = event
  const isOwner = by.role === 'insatsagare' && by.accountId === ownerIn(before)
  if (isOwner || isChef(event, before, chefs)) return true
  if (kind === 'handed-over') return by.role === 'insatsagare' && event.to === by.accountId
  const isGuest = invitedIn(before).includes(`${by.accountId} ${by.role}`)
  if (isGuest && ['saved', 'commented', 'marked-read', 'uninvited'].includes(kind)) return true
  return ['follower-added', 'follower-removed', 'marked-read'].includes(kind)
}

function lawsBrokenBy(
  event: InterventionEvent,
  before: readonly InterventionEvent[],
  chefs: readonly number[],
): string[] {
  const stage = stageIn(before)
  const broken: string[] = []
  const must = (holds: boolean, law: string) => holds || broken.push(law)
  const after = [
    'evaluated',
    'rechecked',
    'undone',
    'handed-over',
    'marked-read',
    'uninvited',
    'follower-added',
    'follower-removed',
  ]
  if (stage === 'closed' || stage === 'broken-off') must(after.includes(event.kind), 'something happens after the end')
  if (event.kind === 'moved') movedRightly(event, before, must)
  if (event.kind === 'undone') undoneRightly(event, before, must)
  if (event.kind === 'approved') {
    must(isChef(event, before, chefs), 'approved by somebody else than the chef')
    must(event.step === stage, 'approved a step that is not under way')
    must(
      event.revision === latest(before, 'saved', (one) => one.step === event.step)?.revision,
      'approved what was not read',
    )
  }
  if (event.kind === 'published') {
    must(event.number === before.filter(({ kind }) => kind === 'published').length + 1, 'versions out of order')
    must(stage === 'plan' || stage === 'follow-through', 'published out of time')
  }
  if (event.kind === 'saved' && ['fhv', 'skyddsombud'].includes(event.by.role)) {
    const was = latest(before, 'saved', (one) => one.step === event.step)?.draft ?? {}
    const kept = Object.entries(was).every(([group, rows]) =>
      rows.every((row) => event.draft[group]?.some((one) => JSON.stringify(one) === JSON.stringify(row))),
    )
    must(kept, 'a guest changed what others wrote')
  }
  if (event.kind === 'measure-set') must(event.state !== 'not-done' || !!event.why, 'not done without why')
  if (event.kind === 'measure-set' || event.kind === 'followed-up')
    must(stage === 'follow-through', 'reported out of time')
  if (event.kind === 'followed-up')
    must(!before.some((one) => one.kind === 'followed-up' && one.months === event.months), 'followed up twice')
  if (event.kind === 'evaluated' || event.kind === 'rechecked')
    must(stage === 'closed', 'evaluated before it was closed')
  if (event.kind === 'handed-over')
    must(!!event.reason && !chefs.includes(event.to), 'handed over to a chef or without reason')
  return broken
}

type Must = (holds: boolean, law: string) => void

function movedRightly(event: Moved, before: readonly InterventionEvent[], must: Must) {
  const entered = before.lastIndexOf(standing(before).at(-1) ?? (before[0] as InterventionEvent))
  const since = before.slice(entered + 1)
  const hasApproved = (step: string) =>
    since.some(
      (one) =>
        one.kind === 'approved' &&
        one.step === step &&
        one.revision === latest(before, 'saved', (saved) => saved.step === step)?.revision,
    )
  must(event.from === stageIn(before) && pairs.includes(`${event.from}>${event.to}`), 'a way that does not exist')
  must(event.nextOn === null ? ['closed', 'broken-off'].includes(event.to) : event.nextOn >= event.on, 'no next day')
  if (['skip', 'back', 'break-off'].includes(event.transition)) must(!!event.reason, 'no reason')
  if (event.transition === 'skip')
    must(event.by.role === 'chef' && event.to === 'plan', 'skipped by another, or the plan')
  if (event.to === 'broken-off') must(event.because !== null, 'broken off for nothing')
  else
    must(standing([...before, event]).filter(({ numbers }) => numbers !== null).length === 1, 'numbers not frozen once')
  if (event.transition === 'forward' && event.from !== 'chosen')
    must(hasApproved(event.from), 'went on without approval')
  if (event.to === 'follow-through') {
    const published = latest(before, 'published', () => true)
    const written = latest(before, 'saved', (one) => one.step === 'plan')
    must(
      JSON.stringify(published?.draft) === JSON.stringify(written?.draft) && !!published,
      'step 3 without published plan',
    )
  }
  if (event.to !== 'closed') return
  must(hasApproved('follow-through'), 'closed without approval')
  must(event.asks?.evaluation.join() === 'owner,chef', 'closed without evaluation asked')
  must(event.asks?.recheckOn === addMonths(event.on, 12), 'closed without recheck')
  const keys = latest(before, 'published', () => true)?.draft['measures']?.map(({ key }) => key) ?? []
  const stateOf = (key: string) => latest(before, 'measure-set', (one) => one.measure === key)?.state ?? ''
  must(keys.length > 0 && keys.every((key) => ['done', 'not-done'].includes(stateOf(key))), 'closed with measures left')
}

function undoneRightly(event: InterventionEvent, before: readonly InterventionEvent[], must: Must) {
  const taken = standing(before).at(-1)
  must(taken !== undefined && taken.by.accountId === event.by.accountId, 'undone by another')
  must(event.at - (taken?.at ?? 0) <= 86_400_000, 'undone too late')
  const since = before.slice(taken ? before.lastIndexOf(taken) : 0).map(({ kind }) => kind)
  const firm = ['approved', 'published', 'followed-up', 'measure-set', 'escalation-answered', 'evaluated', 'rechecked']
  must(!since.some((kind) => firm.includes(kind)), 'undone though something rests on it')
}

function latest<Kind extends InterventionEvent['kind']>(
  events: readonly InterventionEvent[],
  kind: Kind,
  is: (event: Extract<InterventionEvent, { kind: Kind }>) => boolean,
): Extract<InterventionEvent, { kind: Kind }> | undefined {
  const ofKind = (event: InterventionEvent): event is Extract<InterventionEvent, { kind: Kind }> => event.kind === kind
  return events.filter(ofKind).findLast(is)
}
