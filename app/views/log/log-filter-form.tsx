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
      <SelectField name="handelse" label="Händelse" value={query.handelse} options={actionChoices} />
      <SelectField name="utfall" label="Utfall" value={query.utfall} options={outcomeChoices} />
      <Button kind="outline">Visa</Button>
    </FilterForm>
  </div>
)
