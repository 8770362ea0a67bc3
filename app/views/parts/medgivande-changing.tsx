import type { Day } from '~/domain/day'
import type { MedgivandeTerms } from '~/domain/medgivande'
import type { ShownMedgivande } from '~/reads/shown-medgivande.server'
import { medgivandeState } from '~/text/medgivande-state'
import { CheckGroup } from '~/ui/check-group'
import { Note } from '~/ui/note'
import { CategoryLabel } from './medgivande-fields'
import type { FieldOf } from './typed-form'

/** Only what stands can be taken away. */
export const KeptCategories = ({ field, terms }: { field: FieldOf; terms: MedgivandeTerms }) => (
  <CheckGroup
    {...field('kategorier')}
    legend="Det här får berättas"
    hint="Ta bort krysset för det som inte längre får berättas."
    options={terms.categories.map((value) => ({ value, label: <CategoryLabel of={value} /> }))}
  />
)

export const MedgivandeOver = ({ medgivande, today }: { medgivande: ShownMedgivande; today: Day }) => (
  <Note>{medgivandeState(medgivande, today).text}. Det går inte att ändra något som inte längre gäller.</Note>
)
