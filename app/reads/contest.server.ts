import { contestsOf, type ToldContest } from '#db/contest.server'
import { signalBySlug, type StoredSignal } from '#db/signal.server'
import { defineRead } from './gate.server'
import { reachPerson } from './scope.server'
import { shownPerson, type ShownPerson } from './shown-person.server'

interface Contested extends Pick<StoredSignal, 'slug' | 'parameters' | 'occasions' | 'firstOccasion'> {
  person: ShownPerson
  /** The latest. */
  contest: ToldContest
}

/** What an employee says against a signal, for the Reko-AG who is to answer. */
export const readContest = defineRead({
  action: 'contest.answer',
  object: ({ slug }: { slug: string }) => slug,
  load: (question, { slug }): Contested | null => {
    const found = signalBySlug(question.db, slug)
    const reached = found && reachPerson(question.db, question.reach, found.personId)
    const person = found && reached ? shownPerson(question, found.personId) : null
    const [contest] = found ? contestsOf(question.db, found.id) : []
    if (!found || !person || !contest) return null
    const { parameters, occasions, firstOccasion } = found
    return { slug, parameters, occasions, firstOccasion, person, contest }
  },
  persons: ({ person }) => [person.personId],
})
