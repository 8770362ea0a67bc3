import type { AbsenceSpell } from './absence'
import { addMonths, type Day } from './day'
import { occasions, relapseGapDays, spellsUntil } from './occasion'

/**
 * Whether särskilt högriskskydd is worth mentioning: more than ten occasions a year at the pace of the last six months, that is
 * twice those that began in them. Who decides is Försäkringskassan. Source: product.md §4, sjuklönelagen 13 §.
 */
export const mentionsHighRiskProtection = (spells: readonly AbsenceSpell[], today: Day): boolean =>
  2 * occasions(spellsUntil(spells, today), relapseGapDays).filter(({ from }) => from > addMonths(today, -6)).length >
  10
