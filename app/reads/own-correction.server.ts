import { correctionsOf } from '#db/correction.server'
import { settingsOn } from '#db/setting.server'
import { absenceFactsOf } from '#db/spell.server'
import { defineOwnRead } from './own-read.server'

/** What she has said is wrong, and what it came to. */
export const readOwnCorrections = defineOwnRead('own.read', ({ db, today }, personId) => ({
  corrections: correctionsOf(db, personId).map(({ slug, about, firstDay, lastDay, text, dueOn, on, answer }) => ({
    ...{ slug, about, firstDay, lastDay, text, dueOn, on, answer },
  })),
  answerDays: settingsOn(db, today).correctionDueDays,
}))

/** What a report is about to be about: an absence by its key, with its days. */
export const readReportedThing = defineOwnRead(
  'own.read',
  ({ db, today }, personId, { object }: { object: string | null }) => {
    const spell = absenceFactsOf(db, personId).spells.find(({ key }) => key === object)
    return {
      spell: spell ? { from: spell.from, to: spell.to } : null,
      answerDays: settingsOn(db, today).correctionDueDays,
    }
  },
)
