import { checksOf } from '#db/relapse.server'
import { defineCaseRead } from './case-read.server'

/** One question of how it goes after a case was closed. */
export const readCheck = defineCaseRead('case.read', ({ db }, { id }, { check }: { check: string }) => {
  const known = checksOf(db, id).find(({ slug }) => slug === check)
  return known ? { check: known } : null
})
