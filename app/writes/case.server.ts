import { caseBySlug, openCaseOf, type StoredCase } from '#db/case.server'
import { statement, type Client } from '#db/client.server'
import { newSlug } from '#db/crypto.server'
import { signalAnswer, supportCase } from '#db/schema'
import { signalBySlug, type StoredSignal } from '#db/signal.server'
import { openCase, type CaseOrigin } from '~/domain/case'
import type { Day } from '~/domain/day'
import { defineWrite, type Context, type Found } from './gate.server'
import { signed } from './signed.server'

interface Person {
  personId: number
  open: StoredCase | null
  signal: StoredSignal | null
}

/** Open a case for somebody; the one that is open is shown instead of a second. A signal it is opened from is answered by it. */
export const open = defineWrite({
  action: 'case.open',
  seenBy: 'person.read',
  find: ({ db }, { person, signal }: { person: string; origin: CaseOrigin; signal: string | null }) =>
    findPerson(db, person, signal),
  decide: ({ open, signal }, { origin }, { today }) => openCase(open, origin, signal?.facts ?? null, today),
  store: (db, change, { personId, signal }, context) => {
    if ('existing' in change) return { slug: change.existing }
    const { on: openedOn, at: openedAt, by: openedBy } = signed(context)
    const slug = newSlug()
    db.insert(supportCase)
      .values({ slug, personId, origin: change.origin, signalId: signal?.id ?? null, openedOn, openedAt, openedBy })
      .run()
    if (signal && change.answeredOccasion !== null) answer(db, signal.id, change.answeredOccasion, context)
    return { slug }
  },
  fields: (change) => ('existing' in change ? [] : ['origin']),
  details: (change): Record<string, string | boolean> =>
    'existing' in change ? { existing: true } : { origin: change.origin },
})

function findPerson(db: Client, slug: string, signalSlug: string | null): Found<Person> | null {
  const personId = statement<{ id: number }>(db, 'SELECT id FROM person WHERE slug = ?').get(slug)?.id
  if (personId === undefined) return null
  const signal = signalSlug === null ? null : signalBySlug(db, signalSlug)
  if (signalSlug !== null && signal?.personId !== personId) return null
  return { thing: { personId, open: openCaseOf(db, personId), signal }, personId, object: slug }
}

function answer(db: Client, signalId: number, latestOccasion: Day, context: Context): void {
  const { on: answeredOn, at: answeredAt, by: answeredBy } = signed(context)
  db.insert(signalAnswer).values({ signalId, kind: 'case', latestOccasion, answeredOn, answeredAt, answeredBy }).run()
}

/** The case with this opaque name, for every write in it. */
export function findCase({ db }: Context, slug: string): Found<StoredCase> | null {
  const found = caseBySlug(db, slug)
  return found && { thing: found, personId: found.personId, object: slug }
}
