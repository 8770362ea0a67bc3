import { spellsOf } from '#db/absence.server'
import { measuresIn, type StoredMeasure } from '#db/measure.server'
import { mentionsHighRiskProtection } from '~/domain/high-risk-protection'
import { headOf, reachableCase, type CaseHead } from './case.server'
import { defineRead } from './gate.server'

export interface CaseMeasures {
  shown: CaseHead
  measures: StoredMeasure[]
  /** Särskilt högriskskydd is worth mentioning. */
  highRisk: boolean
}

/** The measures of a case. */
export const readMeasures = defineRead({
  action: 'case.read',
  object: ({ slug }: { slug: string }) => slug,
  load: (question, { slug }): CaseMeasures | null => {
    const found = reachableCase(question, slug)
    const shown = found && headOf(question, found)
    if (!shown) return null
    const highRisk = mentionsHighRiskProtection(spellsOf(question.db, found.personId), question.today)
    return { shown, measures: measuresIn(question.db, found.id), highRisk }
  },
  persons: ({ shown }) => [shown.person.personId],
})

export const readMeasure = defineRead({
  action: 'case.read',
  object: ({ slug }: { slug: string; measure: string }) => slug,
  load: (question, { slug, measure }): { shown: CaseHead; measure: StoredMeasure } | null => {
    const found = reachableCase(question, slug)
    const shown = found && headOf(question, found)
    const known = found && measuresIn(question.db, found.id).find((one) => one.slug === measure)
    return shown && known ? { shown, measure: known } : null
  },
  persons: ({ shown }) => [shown.person.personId],
})
