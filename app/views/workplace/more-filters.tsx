import { levels } from '~/domain/statistics/funnel'
import { sizeBands } from '~/domain/statistics/matching'
import { risings } from '~/domain/statistics/rising'
import { supportStages, type WorkplaceFilter } from '~/domain/workplace-filter'
import type { WorkplaceList } from '~/reads/workplaces.server'
import { sentence } from '~/text/number'
import { bandText } from '~/text/register'
import { levelWords, risingWords } from '~/text/workplace'
import { supportStageWords } from '~/text/workplace-list'
import { SelectField } from '~/ui/select-field'

const all = { value: '', label: 'Alla' }

/** What is asked for seldom, folded away until it is used. */
export const MoreFilters = ({ filter, options }: { filter: WorkplaceFilter; options: WorkplaceList['options'] }) => (
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
        options={[all, ...sizeBands.map((value) => ({ value, label: bandText(value) }))]}
      />
    </div>
  </details>
)

const isOpen = ({ measure, level, rising, support, owner, size }: WorkplaceFilter): boolean =>
  measure !== 'total' || level !== null || rising !== null || support !== null || owner !== '' || size !== null
