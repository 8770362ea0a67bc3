import type { Organisation, TreeUnit } from '~/reads/organisation.server'
import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { shortDay } from '~/text/day'
import { counted, sentence, wholeNumber } from '~/text/number'
import { staffText, unitTypeName, unownedText, workplacesText } from '~/text/organisation'
import { Button, LinkButton } from '~/ui/button'
import { DataTable, RowName } from '~/ui/data-table'
import { Empty } from '~/ui/empty'
import { FilterForm } from '~/ui/form'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { Section } from '~/ui/section'
import { State } from '~/ui/state'
import { TextField } from '~/ui/text-field'
import { TextLink } from '~/ui/text-link'

interface OrganisationPageProps {
  organisation: Organisation
  search: string
  today: Day
}

export const OrganisationPage = ({ organisation, search, today }: OrganisationPageProps) => (
  <>
    <PageTitle>{titleOf(organisation)}</PageTitle>
    <Lead>{unownedText(organisation.unowned)}</Lead>
    <div className="mt-6 flex flex-wrap items-end justify-between gap-4">
      <FilterForm action={path('organisation')}>
        <TextField name="sok" label="Sök enhet" hint="Namn eller kod" type="search" value={search} width="medium" />
        <Button kind="outline">Sök</Button>
      </FilterForm>
      <LinkButton to={path('unitNew')}>Lägg till en enhet</LinkButton>
    </div>
    <Section
      title={search === '' ? 'Förvaltningar och områden' : foundText(organisation)}
      aside={search !== '' && <TextLink to={path('organisation')}>Visa hela trädet</TextLink>}
    >
      {organisation.units.length > 0 ? (
        <Tree units={organisation.units} flat={search !== ''} today={today} />
      ) : search === '' ? (
        <Empty title="Organisationen är tom">
          Läs in en organisationsfil under <TextLink to={path('imports')}>Import</TextLink>, eller lägg till en enhet.
        </Empty>
      ) : (
        <Empty title={`Ingen enhet heter något med ”${search}”`}>
          Sök på en del av namnet eller på koden. Stängda enheter visas under den enhet de låg i.
        </Empty>
      )}
    </Section>
  </>
)

const titleOf = ({ workplaces, staff }: Organisation): string =>
  workplaces === 0 ? 'Inga arbetsplatser än' : sentence(`${workplacesText(workplaces)}, ${staffText(staff)}`)

const foundText = ({ units, more }: Organisation): string =>
  more ? `De första ${units.length} träffarna` : sentence(counted(units.length, 'träff', 'träffar'))

/** The depth of a unit shows as its indent; a phone has no room for that. */
const indents = ['', 'md:pl-6', 'md:pl-12', 'md:pl-18']

const Tree = ({ units, flat, today }: { units: TreeUnit[]; flat: boolean; today: Day }) => (
  <DataTable
    caption="Enheter"
    rowHeader="name"
    columns={[
      { key: 'name', label: 'Enhet' },
      { key: 'workplaces', label: 'Arbetsplatser', numeric: true },
      { key: 'staff', label: 'Anställda', numeric: true },
      { key: 'owner', label: 'Chef och Reko-AG' },
    ]}
    rows={units.map((unit) => ({
      key: unit.slug,
      cells: {
        name: (
          <div className={flat ? '' : indents[Math.min(unit.depth, 3)]}>
            <RowName to={path('unit', { id: unit.slug })} note={noteOf(unit, today)}>
              {unit.name}
            </RowName>
          </div>
        ),
        workplaces: unit.type === 'arbetsplats' ? '–' : wholeNumber(unit.workplaces),
        staff: wholeNumber(unit.staff),
        owner: <Ownership {...unit} />,
      },
    }))}
  />
)

const noteOf = ({ code, type, to }: TreeUnit, today: Day): string =>
  [sentence(unitTypeName[type]), code, to === null ? null : `stänger ${shortDay(to, today)}`].filter(Boolean).join(', ')

function Ownership({ type, staff, unowned }: TreeUnit) {
  if (staff === 0) return <span className="text-ink-2">inga anställda</span>
  if (unowned === 0) return <span>finns</span>
  if (type === 'arbetsplats') return <State kind="warns">Saknas</State>
  return <State kind="warns">Saknas på {wholeNumber(unowned)}</State>
}
