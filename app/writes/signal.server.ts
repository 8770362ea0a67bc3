import type { Client } from '#db/client.server'
import { newSlug } from '#db/crypto.server'
import { contact, signalAnswer, signalSnooze } from '#db/schema'
import { signalBySlug, type StoredSignal } from '#db/signal.server'
import type { Day } from '~/domain/day'
import { answerSignal, snoozeSignal, type Answer } from '~/domain/signal'
import { defineWrite, type Context, type Found } from './gate.server'
import { evaluateWithin } from './signal-evaluation.server'
import { signed } from './signed.server'

type Named<Input> = Input & { slug: string }

/** Answer a signal. A booked talk is a contact, which may by itself end the rule's hold. */
export const answer = defineWrite({
  action: 'signal.answer',
  seenBy: 'signal.read',
  find: (context, input: Named<{ answer: Answer }>) => find(context, input.slug),
  decide: ({ facts }, input, { today }) => answerSignal(facts, input.answer, today),
  store: (db, change, signal, context) => {
    const talkOn = change.kind === 'talk' ? change.talkOn : null
    const note = 'note' in change ? (change.note ?? null) : null
    const { latestOccasion } = change
    db.insert(signalAnswer)
      .values({ signalId: signal.id, kind: change.kind, talkOn, note, latestOccasion, ...answered(context) })
      .run()
    if (talkOn !== null) bookTalk(db, signal, talkOn, context)
    return { slug: signal.slug }
  },
  fields: (change) => [
    'answer',
    ...(change.kind === 'talk' ? ['talkOn'] : []),
    ...('note' in change && change.note ? ['note'] : []),
  ],
  details: ({ kind }) => ({ kind }),
})

/** Ask for time to answer until a day to come. */
export const snooze = defineWrite({
  action: 'signal.snooze',
  seenBy: 'signal.read',
  find: (context, input: Named<{ until: Day; reason: string }>) => find(context, input.slug),
  decide: ({ facts }, input, { today }) => snoozeSignal(facts, input, today),
  store: (db, { until, reason, latestOccasion }, signal, context) => {
    const { on: snoozedOn, at: snoozedAt, by: snoozedBy } = signed(context)
    db.insert(signalSnooze)
      .values({ signalId: signal.id, until, reason, latestOccasion, snoozedOn, snoozedAt, snoozedBy })
      .run()
    return { slug: signal.slug }
  },
  fields: () => ['until', 'reason'],
})

function find({ db }: Context, slug: string): Found<StoredSignal> | null {
  const signal = signalBySlug(db, slug)
  return signal && { thing: signal, personId: signal.personId, object: signal.slug }
}

function bookTalk(db: Client, { id, personId }: StoredSignal, on: Day, context: Context): void {
  const { at: notedAt, by: notedBy } = signed(context)
  db.insert(contact).values({ slug: newSlug(), personId, on, kind: 'talk', signalId: id, notedAt, notedBy }).run()
  evaluateWithin(db, personId, context.today)
}

const answered = (context: Context) => {
  const { on, at, by } = signed(context)
  return { answeredOn: on, answeredAt: at, answeredBy: by }
}
