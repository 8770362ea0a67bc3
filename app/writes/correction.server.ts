import { eq } from 'drizzle-orm'
import { correctionBySlug, correctionsOf } from '#db/correction.server'
import { newSlug } from '#db/crypto.server'
import { correctionRequest } from '#db/schema'
import { settingsOn } from '#db/setting.server'
import { absenceFactsOf } from '#db/spell.server'
import { answerCorrection, reportError, type CorrectionOutcome, type CorrectionSubject } from '~/domain/correction'
import { defineWrite } from './gate.server'
import { ownNotices } from './own-notice.server'
import { signed } from './signed.server'

interface Report {
  about: CorrectionSubject
  /** Opaque name of the very thing; an absence by its key. */
  object: string | null
  text: string
}

/** The employee says that something about her is wrong. */
export const report = defineWrite({
  action: 'own.report-error',
  seenBy: 'own.read',
  find: ({ db, actor }, { about, object }: Report) => {
    if (actor.personId === null) return null
    const spells = about === 'absence' ? absenceFactsOf(db, actor.personId).spells : []
    const spell = spells.find(({ key }) => key === object) ?? null
    const waiting = correctionsOf(db, actor.personId).filter(({ answer }) => answer === null).length
    return { thing: { personId: actor.personId, spell, waiting }, personId: actor.personId, object: 'min-sida' }
  },
  decide: ({ spell, waiting }, { about, object, text }, { db, today }) => {
    const days = { firstDay: spell?.from ?? null, lastDay: spell?.to ?? null }
    return reportError(
      { about, object, text, ...days },
      { waiting, dueDays: settingsOn(db, today).correctionDueDays },
      today,
    )
  },
  store: (db, told, { personId }, context) => {
    const { on: reportedOn, at: reportedAt, by: reportedBy } = signed(context)
    const slug = newSlug()
    db.insert(correctionRequest)
      .values({ slug, personId, ...told, reportedOn, reportedAt, reportedBy })
      .run()
    return { slug }
  },
  fields: () => ['report'],
  details: ({ about }) => ({ about }),
})

/** Whoever answers for the employee answers her; she is told. */
export const answer = defineWrite({
  action: 'correction.answer',
  seenBy: 'correction.read',
  find: ({ db }, { slug }: { slug: string; outcome: CorrectionOutcome; text: string }) => {
    const found = correctionBySlug(db, slug)
    return found && { thing: found, personId: found.personId, object: slug }
  },
  decide: ({ answer }, { outcome, text }) => answerCorrection(answer !== null, { outcome, text }),
  store: (db, { outcome, text }, { id, slug }, context) => {
    const { on: answeredOn, at: answeredAt, by: answeredBy } = signed(context)
    db.update(correctionRequest)
      .set({ outcome, answer: text, answeredOn, answeredAt, answeredBy })
      .where(eq(correctionRequest.id, id))
      .run()
    return { slug }
  },
  fields: () => ['outcome', 'answer'],
  details: ({ outcome }) => ({ outcome }),
  notices: (_change, { personId, slug }, { db }) => ownNotices(db, personId, `correction:${slug}`),
})
