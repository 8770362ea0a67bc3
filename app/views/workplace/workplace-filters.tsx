import { selections, type WorkplaceFilter } from '~/domain/workplace-filter'
import { path } from '~/paths'
import { selectionWords } from '~/text/workplace-list'
import { Button, LinkButton } from '~/ui/button'
import { FilterForm } from '~/ui/form'
import { SelectField } from '~/ui/select-field'
import { MoreFilters } from './more-filters'
import { isNarrowed } from './workplace-query'
import type { WorkplaceList } from '~/reads/workplaces.server'

const all = { value: '', label: 'Alla' }

/** What is shown; stands in the URL. */
export const WorkplaceFilters = ({
  filter,
  options,
}: {
  filter: WorkplaceFilter
  options: WorkplaceList['options']
}) => (
  <div className="mt-6">
    <FilterForm action={path('workplaces')}>
      <SelectField
        name="enhet"
        label="Område"
        value={filter.unit}
        options={[
          all,
          ...options.units.map(({ code, name, depth }) => ({ value: code, label: indented(name, depth) })),
        ]}
      />
      <SelectField
        name="verksamhet"
        label="Verksamhet"
        value={filter.activity}
        options={[all, ...options.activities.map((activity) => ({ value: activity, label: activity }))]}
      />
      <SelectField
        name="urval"
        label="Visa"
        value={filter.selection}
        options={selections.map((value) => ({ value, label: selectionWords[value] }))}
      />
      <Button kind="outline">Visa</Button>
      {isNarrowed(filter) && (
        <LinkButton to={path('workplaces')} kind="link">
          Rensa
        </LinkButton>
      )}
      <MoreFilters filter={filter} options={options} />
    </FilterForm>
  </div>
)

const indented = (name: string, depth: number): string => `${'\u00a0'.repeat(depth * 3)}${name}`
