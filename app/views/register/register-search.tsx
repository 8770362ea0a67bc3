import { themes } from '~/domain/intervention/theme'
import { measureTypes } from '~/domain/intervention/vocabulary'
import { registerStates, type RegisterFilter } from '~/domain/register-filter'
import { path } from '~/paths'
import { measureTypeText, themeText } from '~/text/intervention-choice'
import { registerStateText } from '~/text/register'
import { Button, LinkButton } from '~/ui/button'
import { FilterForm } from '~/ui/form'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'

/** Search and filters; what is chosen stands in the URL. */
export const RegisterSearch = ({ filter }: { filter: RegisterFilter }) => (
  <div className="mt-6">
    <FilterForm action={path('register')}>
      <TextField
        name="sok"
        label="Arbetsplats eller verksamhet"
        type="search"
        value={filter.search}
        width="medium"
        autoComplete="off"
      />
      <SelectField name="tema" label="Tema" options={choices(themes, themeText)} value={filter.theme ?? ''} />
      <SelectField
        name="atgard"
        label="Typ av åtgärd"
        options={choices(measureTypes, measureTypeText)}
        value={filter.type ?? ''}
      />
      <SelectField
        name="lage"
        label="Läge"
        options={choices(registerStates, registerStateText)}
        value={filter.state ?? ''}
      />
      <Button kind="outline">Sök</Button>
      {(filter.search || filter.theme || filter.type || filter.state) && (
        <LinkButton to={path('register')} kind="link">
          Visa alla
        </LinkButton>
      )}
    </FilterForm>
  </div>
)

const choices = <Code extends string>(codes: readonly Code[], texts: Record<Code, string>) => [
  { value: '', label: 'Alla' },
  ...codes.map((code) => ({ value: code as string, label: texts[code] })),
]
