import type { PersonState } from '~/domain/person-filter'
import { path } from '~/paths'
import { Button, LinkButton } from '~/ui/button'
import { FilterForm } from '~/ui/form'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'

export interface ShownFilter {
  search: string
  workplace: string
  state: PersonState | null
}

interface PersonSearchProps {
  filter: ShownFilter
  /** To choose between; empty when they are too many, and then one is searched for. */
  workplaces: { code: string; name: string }[]
  severalWorkplaces: boolean
}

const states = [
  { value: '', label: 'Alla lägen' },
  { value: 'sjuk', label: 'Sjukskrivna nu' },
  { value: 'signal', label: 'Med signal' },
  { value: 'arbete', label: 'I arbete' },
]

/** Search and filters; what is chosen stands in the URL. */
export const PersonSearch = ({ filter, workplaces, severalWorkplaces }: PersonSearchProps) => (
  <div className="mt-6">
    <FilterForm action={path('persons')}>
      <TextField
        name="sok"
        label="Namn eller anställningsnummer"
        type="search"
        value={filter.search}
        width="medium"
        autoComplete="off"
      />
      {severalWorkplaces && <Workplace workplaces={workplaces} value={filter.workplace} />}
      <SelectField name="lage" label="Läge" options={states} value={filter.state ?? ''} />
      <Button kind="outline">Sök</Button>
      {(filter.search || filter.workplace || filter.state) && (
        <LinkButton to={path('persons')} kind="link">
          Visa alla
        </LinkButton>
      )}
    </FilterForm>
  </div>
)

const Workplace = ({ workplaces, value }: { workplaces: PersonSearchProps['workplaces']; value: string }) =>
  workplaces.length > 0 ? (
    <SelectField
      name="arbetsplats"
      label="Arbetsplats"
      value={value}
      options={[{ value: '', label: 'Alla' }, ...workplaces.map(({ code, name }) => ({ value: code, label: name }))]}
    />
  ) : (
    <TextField name="arbetsplats" label="Arbetsplats" type="search" value={value} width="medium" autoComplete="off" />
  )
