import { levels } from '~/domain/statistics/funnel'
import { sizeBands } from '~/domain/statistics/matching'
import { risings } from '~/domain/statistics/rising'
import { selections, supportStages, type WorkplaceFilter } from '~/domain/workplace-filter'
import { path } from '~/paths'
import { sentence } from '~/text/number'
import { levelWords, risingWords } from '~/text/workplace'
import { selectionWords, supportStageWords } from '~/text/workplace-list'
import { Button, LinkButton } from '~/ui/button'
import { FilterForm } from '~/ui/form'
import { SelectField } from '~/ui/select-field'
import { isNarrowed } from './workplace-query'
import type { WorkplaceList } from '~/reads/workplaces.server'

const all = { value: '', label: 'Alla' }

/** What is shown; stands in the URL. What is asked for seldom is folded away until it is used. */
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

const MoreFilters = ({ filter, options }: { filter: WorkplaceFilter; options: WorkplaceList['options'] }) => (
  <details className="why basis-full" open={isOpen(filter)}>
    <summary>Fler val</summary>
    <div className="flex flex-wrap items-end gap-4 pt-2 *:mt-0! max-md:flex-col max-md:items-stretch">
      <SelectField
        name="matt"
        label="Mått"
        value={filter.measure === 'short' ? 'korta' : ''}
        options={[
          { value: '', label: 'All sjukfrånvaro' },
          { value: 'korta', label: 'Korta tillfällen' },
        ]}
      />
      <SelectField
        name="niva"
        label="Nivå"
        value={filter.level ?? ''}
        options={[all, ...levels.map((value) => ({ value, label: levelWords[value] }))]}
      />
      <SelectField
        name="stigande"
        label="Ökning"
        value={filter.rising ?? ''}
        options={[
          all,
          ...risings.map((value) => ({ value, label: sentence(risingWords[value] || 'ingen säker ökning') })),
        ]}
      />
      <SelectField
        name="steg"
        label="Stöd"
        value={filter.support ?? ''}
        options={[all, ...supportStages.map((value) => ({ value, label: supportStageWords[value] }))]}
      />
      <SelectField
        name="ansvarig"
        label="Ansvarig"
        value={filter.owner}
        options={[all, ...options.owners.map(({ slug, name }) => ({ value: slug, label: name }))]}
      />
      <SelectField
        name="storlek"
        label="Medarbetare"
        value={filter.size ?? ''}
        options={[
          all,
          ...sizeBands.map((value) => ({ value, label: value.replace('-', '–').replace('50+', '50 eller fler') })),
        ]}
      />
    </div>
  </details>
)

const indented = (name: string, depth: number): string => `${'\u00a0'.repeat(depth * 3)}${name}`

const isOpen = ({ measure, level, rising, support, owner, size }: WorkplaceFilter): boolean =>
  measure !== 'total' || level !== null || rising !== null || support !== null || owner !== '' || size !== null
