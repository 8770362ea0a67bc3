import { channels, directions, informationCategories, medgivandePurposes, type PartyRole } from '~/domain/medgivande'
import { categoryHint, categoryName, channelName, directionName, partyChoice, purposeName } from '~/text/medgivande'
import { CheckGroup } from '~/ui/check-group'
import { RadioGroup } from '~/ui/radio-group'
import { SelectField } from '~/ui/select-field'
import { DateField } from '~/ui/text-field'
import type { FieldOf } from './typed-form'

export interface AskableParty {
  slug: string
  name: string
  email: string
  organisation: string | null
  role: PartyRole
}

export const PartyField = ({
  field,
  label,
  parties,
}: {
  field: FieldOf
  label: string
  parties: readonly AskableParty[]
}) => (
  <SelectField
    {...field('part')}
    label={label}
    hint="Vården och företagshälsovården. Skriv de första bokstäverna för att hitta i listan."
    options={[
      { value: '', label: 'Välj vem' },
      ...parties.map((party) => ({ value: party.slug, label: partyChoice(party) })),
    ]}
  />
)

const ordinary = informationCategories.filter((one) => one !== 'diagnosis')

/** One box for each; diagnosis stands apart and is never ticked beforehand. */
export function CategoryFields({ field, legend, apart }: { field: FieldOf; legend: string; apart: string }) {
  const { id, ...chosen } = field('kategorier')
  return (
    <>
      <CheckGroup
        {...chosen}
        {...(id !== undefined && { id })}
        legend={legend}
        options={ordinary.map((value) => ({ value, label: <CategoryLabel of={value} /> }))}
      />
      <CheckGroup
        {...{ name: chosen.name, value: chosen.value, id: `${id ?? chosen.name}-diagnos` }}
        legend={apart}
        options={[{ value: 'diagnosis', label: categoryName.diagnosis }]}
      />
    </>
  )
}

export const CategoryLabel = ({ of }: { of: keyof typeof categoryName }) => (
  <>
    {categoryName[of]} <span className="block text-small text-ink-2">{categoryHint[of]}</span>
  </>
)

/** How it may be told, and who may tell. */
export const WayFields = ({ field }: { field: FieldOf }) => (
  <>
    <RadioGroup
      {...field('andamal')}
      legend="Vad är det till för?"
      options={medgivandePurposes.map((value) => ({ value, label: purposeName[value] }))}
    />
    <RadioGroup
      {...field('riktning')}
      legend="Vem får berätta?"
      options={directions.map((value) => ({ value, label: directionName[value] }))}
    />
    <CheckGroup
      {...field('satt')}
      legend="Hur får de berätta?"
      hint="Aldrig med vanlig e-post."
      options={channels.map((value) => ({ value, label: channelName[value] }))}
    />
  </>
)

export const UntilField = ({ field }: { field: FieldOf }) => (
  <DateField {...field('galler-till')} label="Gäller till" hint="Sista dagen, högst 12 månader fram." />
)
