import { freshnessOf } from '#db/freshness.server'
import { absenceFactsOf, spellQuestionsOf, type NamedSpell, type SpellQuestion } from '#db/spell.server'
import { staffMembers, type StaffMember } from '#db/staff.server'
import type { Day } from '~/domain/day'
import { defineRead, type Question } from './gate.server'
import { findPerson } from './scope.server'

interface PersonAbsence {
  person: StaffMember
  spells: readonly NamedSpell[]
  /** Numbers of the employments running today or later, to register in. */
  employeeNumbers: string[]
  /** Imported rows that met a spell registered by hand. */
  questions: (SpellQuestion & { spell: NamedSpell })[]
  freshTo: Day | null
  may: { register: boolean; correct: boolean; settle: boolean }
}

/** Everything somebody has been off sick, to register and correct by hand. */
export const readAbsence = defineRead({
  action: 'person.read',
  object: ({ slug }: { slug: string }) => slug,
  load: (question, { slug }): PersonAbsence | null => {
    const personId = findPerson(question.db, question.reach, slug)
    return personId && absenceOf(question, personId)
  },
  persons: ({ person }) => [person.personId],
})

function absenceOf(question: Question, personId: number): PersonAbsence | null {
  const { db, today } = question
  const [person] = staffMembers(db, [personId], today)
  if (!person) return null
  const { spells, employments } = absenceFactsOf(db, personId)
  const standing = employments.filter(({ to }) => to === null || to >= today)
  return {
    person,
    spells,
    employeeNumbers: [...new Set(standing.map(({ employeeNumber }) => employeeNumber))],
    questions: spellQuestionsOf(db, personId).flatMap((asked) => {
      const spell = spells.find(({ id }) => id === asked.spellId)
      return spell ? [{ ...asked, spell }] : []
    }),
    freshTo: freshnessOf(db, today),
    may: question.may(personId, {
      register: 'absence.register',
      correct: 'absence.correct',
      settle: 'absence.settle',
    }),
  }
}
