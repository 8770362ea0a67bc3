import type { LogQuery } from '~/domain/log-query'
import { path } from '~/paths'
import { Button } from '~/ui/button'
import { FilterForm } from '~/ui/form'
import { DateField, TextField } from '~/ui/text-field'
import { MoreLogFilters } from './more-log-filters'

/** What the page is narrowed to; it stands in the address, so a search can be kept and sent. */
export const LogFilterForm = ({ query }: { query: LogQuery }) => (
  <div className="mt-6">
    <FilterForm action={path('log')}>
      <div className={row}>
        <DateField name="fran" label="Från och med" value={query.fran} />
        <DateField name="till" label="Till och med" value={query.till} />
        <TextField
          name="vem"
          label="Vem som gjorde det"
          hint="Namn, e-post eller systemet"
          value={query.vem}
          width="medium"
        />
        <TextField
          name="person"
          label="Vems uppgifter"
          hint="Namn eller anställningsnummer"
          value={query.person}
          width="medium"
        />
      </div>
      <MoreLogFilters query={query} />
      <Button kind="outline">Visa</Button>
    </FilterForm>
  </div>
)

/** When and who, then what; the rows don't move with how long the words are. */
const row = 'flex w-full flex-wrap items-end gap-4 *:mt-0! max-md:flex-col max-md:items-stretch'
