import { accountsBehind } from '#db/account.server'
import { statement } from '#db/client.server'
import { medgivandeBySlug } from '#db/medgivande.server'
import { addDays } from '~/domain/day'
import { endReminder, standingTerms } from '~/domain/medgivande'
import { defineRead } from './gate.server'

/** Medgivanden that end within two weeks, and whom to tell. */
export const readEndReminders = defineRead({
  action: 'medgivande.remind',
  load: ({ db, today }) =>
    statement<{ slug: string }>(db, endingText)
      .all({ today, soon: addDays(today, 14) })
      .flatMap(({ slug }) => {
        const known = medgivandeBySlug(db, slug)
        const days = known && endReminder(known.facts, today)
        if (!known || days === null) return []
        const lastDay = standingTerms(known.facts).to
        return accountsBehind(db, [known.personId]).map((accountId) => ({ medgivande: slug, lastDay, days, accountId }))
      }),
})

const endingText = `SELECT m.slug FROM medgivande m WHERE m.last_day BETWEEN @today AND @soon
  UNION SELECT m.slug FROM medgivande_change h JOIN medgivande m ON m.id = h.medgivande_id
    WHERE h.last_day BETWEEN @today AND @soon`
