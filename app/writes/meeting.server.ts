import type { Client } from '#db/client.server'
import { newSlug } from '#db/crypto.server'
import { meetingsIn } from '#db/meeting.server'
import { needsIn } from '#db/meeting-need.server'
import { responsibleFor, type Responsible } from '#db/responsible.server'
import { meeting, meetingChange, meetingInvited } from '#db/schema'
import { isOpen } from '~/domain/case'
import {
  callMeeting,
  cancelMeeting,
  meetingFacts,
  moveMeeting,
  type Invitation,
  type MeetingKind,
  type Slot,
} from '~/domain/meeting'
import { refuse } from '~/domain/outcome'
import { findCase } from './case.server'
import { defineWrite, type Context } from './gate.server'
import { keepNumber, numberKept } from './kept-number.server'
import { meetingNotices } from './meeting-notice.server'
import { signed } from './signed.server'

interface Calling {
  slug: string
  /** The need it is called for. */
  need: string | null
  kind: MeetingKind
  slot: Slot
  employee: boolean
  /** Opaque names of accounts that answer for the employee. */
  accounts: readonly string[]
  others: readonly Omit<Invitation, 'accountId'>[]
  /** Why a telephone number stands in the place. */
  numberReason?: string | null
}

/** Call a meeting in a case: the employee, those who answer for her, and others by role and name. */
export const call = defineWrite({
  action: 'meeting.call',
  seenBy: 'case.read',
  find: (context, { slug }: Calling) => {
    const found = findCase(context, slug)
    if (!found) return null
    const { id, personId } = found.thing
    const known = { needs: needsIn(context.db, id), able: responsibleFor(context.db, personId, context.today) }
    return { ...found, thing: { ...found.thing, ...known } }
  },
  decide: ({ facts, needs, able }, calling, { today }) => {
    if (!isOpen(facts)) return refuse('case-closed')
    const need = needs.find(({ slug }) => slug === calling.need)
    if (calling.need !== null && !need) return refuse('need-unknown')
    if (calling.accounts.some((slug) => !able.some((one) => one.slug === slug))) return refuse('cannot-invite')
    const called = callMeeting({ slot: calling.slot, invited: invitations(calling, able) }, today)
    if ('refused' in called) return called
    return { accepted: { ...called.accepted, kind: calling.kind, needId: need?.id ?? null, ...reasonOf(calling) } }
  },
  store: (db, { slot, invited, kind, needId, numberReason: reason }, { id: caseId }, context) => {
    const { on: calledOn, at: calledAt, by: calledBy } = signed(context)
    const slug = newSlug()
    const values = { slug, caseId, needId, kind, ...slot, calledOn, calledAt, calledBy }
    const { id: meetingId } = db.insert(meeting).values(values).returning().get()
    for (const one of invited)
      db.insert(meetingInvited)
        .values({ slug: newSlug(), meetingId, ...one })
        .run()
    keepNumber(db, { caseId, place: 'meeting', object: slug, reason }, context)
    return { meeting: slug }
  },
  fields: () => ['kind', 'on', 'from', 'to', 'place', 'invited'],
  details: ({ kind, invited, numberReason }) => ({ kind, invited: invited.length, ...numberKept(numberReason) }),
  notices: (_called, _case, context, { meeting }) => meetingNotices(context, meeting),
})

const reasonOf = ({ numberReason = null }: { numberReason?: string | null }) => ({ numberReason })

const invitations = ({ employee, accounts, others }: Calling, able: readonly Responsible[]): Invitation[] => [
  ...(employee ? [{ role: 'medarbetare' as const, name: null, accountId: null }] : []),
  ...able
    .filter(({ slug }, place) => accounts.includes(slug) && able.findIndex((one) => one.slug === slug) === place)
    .map(({ accountId, role }) => ({ role, name: null, accountId })),
  ...others.map((one) => ({ ...one, accountId: null })),
]

interface Moving {
  slug: string
  meeting: string
  slot: Slot
  reason: string | null
  numberReason?: string | null
}

/** Move a meeting to another day, time or place; who was invited is asked anew. */
export const move = defineWrite({
  action: 'meeting.call',
  seenBy: 'case.read',
  find: (context, { slug, meeting }: Moving) => findMeeting(context, slug, meeting),
  decide: ({ facts, meeting }, { slot, reason, ...moving }, { today }) => {
    if (!isOpen(facts)) return refuse('case-closed')
    const moved = moveMeeting(meetingFacts(meeting), slot, today)
    return 'refused' in moved ? moved : { accepted: { ...moved.accepted, reason, ...reasonOf(moving) } }
  },
  store: (db, { numberReason, ...moved }, { id: caseId, meeting }, context) => {
    keepNumber(db, { caseId, place: 'meeting', object: meeting.slug, reason: numberReason }, context)
    return change(db, meeting, { kind: 'moved', ...moved }, context)
  },
  fields: () => ['on', 'from', 'to', 'place', 'reason'],
  details: ({ numberReason }) => numberKept(numberReason),
  notices: (_moved, { meeting: { slug, slot } }, context) => meetingNotices(context, slug, slot.on),
})

/** Cancel a meeting. */
export const cancel = defineWrite({
  action: 'meeting.call',
  seenBy: 'case.read',
  find: (context, { slug, meeting }: { slug: string; meeting: string; reason: string }) =>
    findMeeting(context, slug, meeting),
  decide: ({ facts, meeting }, { reason }) =>
    isOpen(facts) ? cancelMeeting(meetingFacts(meeting), reason) : refuse('case-closed'),
  store: (db, { reason }, { meeting }, context) => change(db, meeting, { kind: 'cancelled', reason }, context),
  fields: () => ['cancelled', 'reason'],
  notices: (_cancelled, { meeting: { slug } }, context) => meetingNotices(context, slug),
})

type Change = { kind: 'cancelled'; reason: string } | ({ kind: 'moved'; reason: string | null } & Slot)

function change(db: Client, { id, slug }: { id: number; slug: string }, changed: Change, context: Context) {
  const { on: changedOn, at: changedAt, by: changedBy } = signed(context)
  const values = { slug: newSlug(), meetingId: id, ...changed, changedOn, changedAt, changedBy }
  db.insert(meetingChange).values(values).run()
  return { meeting: slug }
}

/** The meeting with this opaque name in a case, for every write about it. */
export function findMeeting(context: Context, slug: string, meetingSlug: string) {
  const found = findCase(context, slug)
  const meeting = found && meetingsIn(context.db, found.thing.id).find((one) => one.slug === meetingSlug)
  return meeting ? { ...found, thing: { ...found.thing, meeting } } : null
}
