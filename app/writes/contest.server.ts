import { eq, and, isNull } from 'drizzle-orm'
import { newSlug } from '#db/crypto.server'
import { signalContest } from '#db/schema'
import { settingsOn } from '#db/setting.server'
import { signalBySlug, type StoredSignal } from '#db/signal.server'
import { answerContest, contestSignal, type ContestOutcome } from '~/domain/contest'
import { defineWrite, type Context, type Found } from './gate.server'
import { ownNotices } from './own-notice.server'
import { signed } from './signed.server'

/** The employee says that a signal about her is wrong; the Reko-AG is to answer. */
export const contest = defineWrite({
  action: 'own.contest-signal',
  seenBy: 'own.read',
  find: (context, { slug }: { slug: string; text: string }) => find(context, slug),
  decide: ({ facts }, { text }, { db, today }) =>
    contestSignal(facts, { text, dueDays: settingsOn(db, today).contestDueDays }, today),
  store: (db, { text, latestOccasion, dueOn }, { id: signalId, slug }, context) => {
    const { on: contestedOn, at: contestedAt, by: contestedBy } = signed(context)
    const told = { contestedOn, contestedAt, contestedBy }
    db.insert(signalContest)
      .values({ slug: newSlug(), signalId, text, latestOccasion, dueOn, ...told })
      .run()
    return { slug }
  },
  fields: () => ['contest'],
})

/** The Reko-AG answers her, with why; she is told. */
export const answer = defineWrite({
  action: 'contest.answer',
  seenBy: 'signal.read',
  find: (context, { slug }: { slug: string; outcome: ContestOutcome; text: string }) => find(context, slug),
  decide: ({ facts }, { outcome, text }) => answerContest(facts.contest, { outcome, text }),
  store: (db, { outcome, text }, { id, slug }, context) => {
    const { on: answeredOn, at: answeredAt, by: answeredBy } = signed(context)
    db.update(signalContest)
      .set({ outcome, answer: text, answeredOn, answeredAt, answeredBy })
      .where(and(eq(signalContest.signalId, id), isNull(signalContest.outcome)))
      .run()
    return { slug }
  },
  fields: () => ['outcome', 'answer'],
  details: ({ outcome }) => ({ outcome }),
  notices: (_change, { personId, slug, facts }, { db }) =>
    ownNotices(db, personId, `contest:${slug}:${facts.contest?.contestedOn ?? 0}`),
})

function find({ db }: Context, slug: string): Found<StoredSignal> | null {
  const signal = signalBySlug(db, slug)
  return signal && { thing: signal, personId: signal.personId, object: signal.slug }
}
