import { talksIn } from '#db/talk.server'
import { defineCaseRead } from './case-read.server'

/** The talks of a case. */
export const readTalks = defineCaseRead('case.read', ({ db }, { id }) => ({ talks: talksIn(db, id) }))

export const readTalk = defineCaseRead('case.read', ({ db, actor }, { id }, { talk }: { talk: string }) => {
  const known = talksIn(db, id).find(({ slug }) => slug === talk)
  return known ? { talk: known, sender: actor.name } : null
})
