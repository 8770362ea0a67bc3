import type { LogQuery } from '~/domain/log-query'
import { path } from '~/paths'
import { actionChoices, outcomeChoices } from '~/text/audit'
import { Button } from '~/ui/button'
import { FilterForm } from '~/ui/form'
import { SelectField } from '~/ui/select-field'
import { DateField, TextField } from '~/ui/text-field'

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
      <div className={row}>
        <div className="md:max-w-105">
          <SelectField name="handelse" label="Händelse" value={query.handelse} options={actionChoices} />
        </div>
        <SelectField name="utfall" label="Utfall" value={query.utfall} options={outcomeChoices} />
        <Button kind="outline">Visa</Button>
      </div>
    </FilterForm>
  </div>
)

/** When and who, then what; the rows don't move with how long the words are. */
const row = 'flex w-full flex-wrap items-end gap-4 *:mt-0! max-md:flex-col max-md:items-stretch'
