import { spellsOf } from '#db/absence.server'
import { measuresIn } from '#db/measure.server'
import { mentionsHighRiskProtection } from '~/domain/high-risk-protection'
import { defineCaseRead } from './case-read.server'

/** The measures of a case, and whether särskilt högriskskydd is worth mentioning. */
export const readMeasures = defineCaseRead('case.read', ({ db, today }, { id, personId }) => ({
  measures: measuresIn(db, id),
  highRisk: mentionsHighRiskProtection(spellsOf(db, personId), today),
}))

export const readMeasure = defineCaseRead('case.read', ({ db }, { id }, { measure }: { measure: string }) => {
  const known = measuresIn(db, id).find(({ slug }) => slug === measure)
  return known ? { measure: known } : null
})
