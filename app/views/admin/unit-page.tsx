import type { Day } from '~/domain/day'
import { path } from '~/paths'
import type { UnitDetailsPage } from '~/reads/organisation-unit.server'
import { termText } from '~/text/assignment'
import { shortDay } from '~/text/day'
import { sentence } from '~/text/number'
import { staffText, unitTypeName } from '~/text/organisation'
import { personName } from '~/text/person'
import { Breadcrumb } from '~/ui/breadcrumb'
import { ButtonRow, LinkButton } from '~/ui/button'
import { Facts } from '~/ui/facts'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { organisationTrail } from './trails'
import { UnitAssignments } from './unit-assignments'
import { UnitChildren } from './unit-children'

export interface UnitPageProps {
  unit: UnitDetailsPage
  today: Day
}

export const UnitPage = ({ unit, today }: UnitPageProps) => (
  <>
    <Breadcrumb
      trail={organisationTrail(
        ...unit.above.map(({ slug, name }) => ({ label: name, to: path('unit', { id: slug }) })),
        { label: unit.name },
      )}
    />
    <PageTitle>{unit.name}</PageTitle>
    <Lead>{standingOf(unit, today)}</Lead>
    <Facts
      items={[
        { label: 'Kod', value: unit.code },
        { label: 'Ligger under', value: unit.above.at(-1)?.name ?? 'Arbetsgivaren' },
        { label: 'Verksamhet', value: unit.activity ?? 'Inte angiven' },
        { label: 'Gäller', value: periodOf(unit, today) },
      ]}
    />
    <ButtonRow>
      <LinkButton to={path('unitDetails', { id: unit.slug })}>Ändra uppgifter</LinkButton>
      <LinkButton to={path('unitAssignments', { id: unit.slug })}>Ge ett uppdrag</LinkButton>
      {unit.type !== 'arbetsplats' && (
        <LinkButton to={path('unitNew', {}, { under: unit.slug })}>Lägg till en enhet under</LinkButton>
      )}
      {unit.to === null && <LinkButton to={path('unitClosing', { id: unit.slug })}>Stäng enheten</LinkButton>}
    </ButtonRow>
    <UnitAssignments unit={unit} today={today} />
    {(unit.type !== 'arbetsplats' || unit.children.length > 0) && <UnitChildren unit={unit} today={today} />}
  </>
)

function standingOf(unit: UnitDetailsPage, today: Day): string {
  const type = sentence(unitTypeName[unit.type])
  if (unit.to !== null && unit.to < today) return `${type} som stängde ${shortDay(unit.to, today)}.`
  if (unit.type !== 'arbetsplats') return `${type}. Personerna arbetar på arbetsplatserna under den.`
  return `${type} med ${staffText(unit.staff)}. ${leaders(unit)}`
}

function leaders({ managers, assignments, coordinated, staff }: UnitDetailsPage): string {
  const names = [
    ...managers.map(personName),
    ...assignments.filter(({ role }) => role === 'chef').map(({ name }) => name),
  ]
  if (names.length > 0) return `${names.join(' och ')} är chef.`
  if (coordinated) return 'Ingen chef. Reko-AG får signalerna.'
  return staff > 0 ? 'Varken chef eller Reko-AG, så en signal härifrån når ingen.' : 'Ingen chef.'
}

const periodOf = ({ from, to }: UnitDetailsPage, today: Day): string => {
  if (from !== null) return sentence(termText({ from, to }, today))
  return to === null ? 'Tills vidare' : `Till och med ${shortDay(to, today)}`
}
