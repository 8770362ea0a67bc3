import { correctionBySlug, type StoredCorrection } from '#db/correction.server'
import { defineRead } from './gate.server'
import { reachPerson } from './scope.server'
import { shownPerson, type ShownPerson } from './shown-person.server'

export interface ShownCorrection extends Pick<
  StoredCorrection,
  'slug' | 'about' | 'firstDay' | 'lastDay' | 'text' | 'dueOn' | 'on' | 'answer'
> {
  person: ShownPerson
}

/** What an employee says is wrong, for those who answer for her. */
export const readCorrection = defineRead({
  action: 'correction.read',
  object: ({ slug }: { person: string; slug: string }) => slug,
  load: (question, { person: whose, slug }): ShownCorrection | null => {
    const found = correctionBySlug(question.db, slug)
    const reached = found && reachPerson(question.db, question.reach, found.personId)
    const person = found && reached ? shownPerson(question, found.personId) : null
    if (!found || person?.slug !== whose) return null
    const { about, firstDay, lastDay, text, dueOn, on, answer } = found
    return { slug, about, firstDay, lastDay, text, dueOn, on, answer, person }
  },
  persons: ({ person }) => [person.personId],
})
