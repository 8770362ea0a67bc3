import { and, eq, isNull } from 'drizzle-orm'
import { handChange } from '#db/change.server'
import { statement, type Client } from '#db/client.server'
import { noteFreshness } from '#db/freshness.server'
import { absenceSpellVersion, spellQuestion } from '#db/schema'
import { absenceFactsOf, spellQuestionsOf, type NamedAbsence, type NamedSpell } from '#db/spell.server'
import {
  correctSpell,
  registerSpell,
  removeSpell,
  settleSpell,
  type RegisteredSpell,
  type SpellEntry,
} from '~/domain/absence-entry'
import { refuse } from '~/domain/outcome'
import { defineWrite, type Context, type Found } from './gate.server'
import { evaluateWithin } from './signal-evaluation.server'

interface Person {
  slug: string
  personId: number
  facts: NamedAbsence
}

interface WithSpell extends Person {
  /** Undefined when it has been changed or taken away since the page was shown. */
  spell: NamedSpell | undefined
}

/** Register a spell by hand. */
export const registerAbsence = defineWrite({
  action: 'absence.register',
  seenBy: 'person.read',
  find: (context, input: { slug: string; employeeNumber: string } & SpellEntry) => findPerson(context, input.slug),
  decide: ({ facts }, input, { today }) => registerSpell(facts, input, today),
  store: (db, { from, to, extent, cause, employeeNumber }, person, context) => {
    const bornIn = handChange(context)
    const values = { personId: person.personId, employeeNumber, from, to, extent, cause }
    db.insert(absenceSpellVersion)
      .values({ ...values, origin: 'hand', bornIn })
      .run()
    return made(db, person, bornIn, [values], context)
  },
  fields: () => ['from', 'to', 'extent', 'cause'],
})

/** Correct or end a spell; what it said before is kept. */
export const correctAbsence = defineWrite({
  action: 'absence.correct',
  seenBy: 'person.read',
  find: (context, input: { slug: string; key: string } & SpellEntry) => findSpell(context, input),
  decide: ({ facts, spell }, { from, to, extent, cause, startsAhead = false }, { today }) =>
    spell ? correctSpell(facts, spell, { from, to, extent, cause, startsAhead }, today) : changedMeanwhile,
  store: (db, entry, found, context) => replace(db, standing(found), entry, 'hand', context),
  fields: () => ['from', 'to', 'extent', 'cause'],
})

/** Take away a spell that was registered by hand and never was. */
export const removeAbsence = defineWrite({
  action: 'absence.correct',
  seenBy: 'person.read',
  find: (context, input: { slug: string; key: string }) => findSpell(context, input),
  decide: ({ spell }) => (spell ? removeSpell(spell) : changedMeanwhile),
  store: (db, spell, found, context) => {
    const diedIn = handChange(context)
    end(db, spell, diedIn, context)
    return made(db, found, diedIn, [], context)
  },
  fields: () => ['removed'],
})

/** An imported row met a spell registered by hand: say which one is right. */
export const settleAbsence = defineWrite({
  action: 'absence.settle',
  seenBy: 'person.read',
  find: (context, input: { slug: string; question: string; choice: 'min' | 'fil' }) => {
    const person = findPerson(context, input.slug)
    const question =
      person && spellQuestionsOf(context.db, person.thing.personId).find(({ slug }) => slug === input.question)
    const spell = person?.thing.facts.spells.find(({ id }) => id === question?.spellId)
    return person && { ...person, thing: { ...person.thing, spell, question } }
  },
  decide: ({ facts, spell, question }, { choice }, { today }) => {
    if (!spell || !question) return changedMeanwhile
    const { from, to, extent } = question
    return settleSpell(facts, spell, { from, to, extent }, choice, today)
  },
  store: (db, settled, found, context) => {
    const { slug, spell } = standing(found)
    answerQuestions(db, spell, context)
    return settled === 'kept' ? { slug } : replace(db, standing(found), settled, 'import', context)
  },
  fields: (settled) => (settled === 'kept' ? ['settled'] : ['settled', 'from', 'to', 'extent']),
})

function findPerson({ db }: Context, slug: string): Found<Person> | null {
  const row = statement<{ id: number }>(db, 'SELECT id FROM person WHERE slug = ?').get(slug)
  return row
    ? { thing: { slug, personId: row.id, facts: absenceFactsOf(db, row.id) }, personId: row.id, object: slug }
    : null
}

function findSpell(context: Context, { slug, key }: { slug: string; key: string }): Found<WithSpell> | null {
  const person = findPerson(context, slug)
  const spell = person?.thing.facts.spells.find((one) => one.key === key)
  return person && { ...person, thing: { ...person.thing, spell } }
}

const changedMeanwhile = refuse('absence-changed-meanwhile')

function standing<Found extends WithSpell>({ spell, ...person }: Found) {
  if (!spell) throw new Error('Nothing is stored of a spell that is gone')
  return { ...person, spell }
}

/** The spell as it now reads takes the place of what stood, under the same key for coming files. */
function replace(
  db: Client,
  found: Person & { spell: RegisteredSpell },
  entry: SpellEntry,
  origin: 'hand' | 'import',
  context: Context,
) {
  const bornIn = handChange(context)
  const { employeeNumber, certificateTo, externalId } = found.spell
  end(db, found.spell, bornIn, context)
  db.insert(absenceSpellVersion)
    .values({ personId: found.personId, employeeNumber, certificateTo, externalId, ...entry, origin, bornIn })
    .run()
  return made(db, found, bornIn, [entry], context)
}

function end(db: Client, { id }: Pick<RegisteredSpell, 'id'>, diedIn: number, context: Context): void {
  db.update(absenceSpellVersion).set({ diedIn }).where(eq(absenceSpellVersion.id, id)).run()
  answerQuestions(db, { id }, context)
}

/** Whoever changes a spell has answered what was asked about it. */
const answerQuestions = (db: Client, { id }: Pick<RegisteredSpell, 'id'>, { now, actor }: Context): void => {
  db.update(spellQuestion)
    .set({ answeredAt: now.getTime(), answeredBy: actor.accountId })
    .where(and(eq(spellQuestion.spellId, id), isNull(spellQuestion.answeredAt)))
    .run()
}

/** Tells how fresh the picture is now and looks at the signals at once. */
function made(
  db: Client,
  { personId, slug }: Person,
  change: number,
  spells: Pick<SpellEntry, 'from' | 'to'>[],
  { today }: Context,
) {
  const days = spells.flatMap(({ from, to }) => (to === null ? [from] : [from, to]))
  noteFreshness(db, change, days)
  evaluateWithin(db, personId, today)
  return { slug }
}
