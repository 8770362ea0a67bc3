import { rowsOf, valueOf } from './draft'
import { frozenNumbers, type InterventionFacts } from './facts'
import { warns, type Finding } from './finding'

/**
 * What is odd in a mapping though every field is filled in. Absence is largely structural, so causes in individuals alone
 * are asked about; the staff and the skyddsombud are to have taken part. Source: domain.md §1.1, 6.3.
 */
export function oddInMapping(facts: InterventionFacts): Finding[] {
  const { draft } = facts.forms.mapping
  const levels = rowsOf(draft, 'causes').map((row) => valueOf(row, 'level'))
  const mappers = rowsOf(draft, 'participants').map((row) => valueOf(row, 'who'))
  const serious = rowsOf(draft, 'risks').filter((row) => valueOf(row, 'serious') === 'yes')
  const absent = (who: string) => mappers.length > 0 && !mappers.includes(who)
  const at = (group: string) => ({ step: 'mapping' as const, group })
  return [
    ...(frozenNumbers(facts)?.kind === 'value' ? [] : [warns('numbers-not-shown', { step: 'mapping' })]),
    ...(levels.length > 0 && levels.every((level) => level === 'individual')
      ? [warns('causes-only-individual', at('causes'))]
      : []),
    ...serious
      .filter((row) => valueOf(row, 'handled') === '')
      .map(({ key }) => warns('serious-risk', { ...at('risks'), row: key, field: 'handled' })),
    ...(absent('staff') ? [warns('staff-absent', at('participants'))] : []),
    ...(absent('skyddsombud') ? [warns('safety-representative-absent', at('participants'))] : []),
  ]
}
