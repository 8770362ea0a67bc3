import { talksIn, type StoredTalk } from '#db/talk.server'
import { headOf, reachableCase, type CaseHead } from './case.server'
import { defineRead } from './gate.server'

/** The talks of a case. */
export const readTalks = defineRead({
  action: 'case.read',
  object: ({ slug }: { slug: string }) => slug,
  load: (question, { slug }): { shown: CaseHead; talks: StoredTalk[] } | null => {
    const found = reachableCase(question, slug)
    const shown = found && headOf(question, found)
    return shown && { shown, talks: talksIn(question.db, found.id) }
  },
  persons: ({ shown }) => [shown.person.personId],
})

export const readTalk = defineRead({
  action: 'case.read',
  object: ({ slug }: { slug: string; talk: string }) => slug,
  load: (question, { slug, talk }): { shown: CaseHead; talk: StoredTalk; sender: string } | null => {
    const found = reachableCase(question, slug)
    const shown = found && headOf(question, found)
    const known = found && talksIn(question.db, found.id).find((one) => one.slug === talk)
    return shown && known ? { shown, talk: known, sender: question.actor.name } : null
  },
  persons: ({ shown }) => [shown.person.personId],
})
