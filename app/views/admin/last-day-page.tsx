import type { Day } from '~/domain/day'
import { path } from '~/paths'
import type { HeldAssignment, HeldSubstitution } from '~/reads/assignment.server'
import { termText } from '~/text/assignment'
import { dateTime } from '~/text/day'
import { personName } from '~/text/person'
import { roleName } from '~/text/role'
import { Button } from '~/ui/button'
import { DateField } from '~/ui/text-field'
import { FormPage } from '../parts/form-page'
import type { PostedProps } from '../parts/form-props'
import { accountTrail } from './trails'

interface LastDayProps extends PostedProps {
  today: Day
}

interface AssignmentEndPageProps extends LastDayProps {
  assignment: HeldAssignment
  /** Opaque name of the unit whose page we came from. */
  from: string
}

export const AssignmentEndPage = ({ assignment, from, ...rest }: AssignmentEndPageProps) => (
  <LastDayPage
    {...rest}
    held={assignment}
    title={`Avsluta rollen ${roleName[assignment.role]}`}
    lead={`${personName(assignment.account.name)} har rollen ${placeOf(assignment)} ${termText(assignment, rest.today)}.${beyond(assignment, from)}`}
    action={path('assignmentEnd', { id: assignment.slug }, { fran: from })}
    cancel={from === '' ? path('account', { id: assignment.account.slug }) : path('unit', { id: from })}
  />
)

export const SubstitutionEndPage = ({ substitution, ...rest }: LastDayProps & { substitution: HeldSubstitution }) => (
  <LastDayPage
    {...rest}
    held={substitution}
    title="Avsluta ersättaren"
    lead={`${personName(substitution.substitute)} är ersättare för ${personName(substitution.account.name)} som ${roleName[substitution.role]} ${termText(substitution, rest.today)}.`}
    action={path('substitutionEnd', { id: substitution.slug })}
    cancel={path('account', { id: substitution.account.slug })}
  />
)

const placeOf = ({ unit, everywhere }: HeldAssignment): string =>
  unit ? `på ${unit.name}` : everywhere ? 'hos hela arbetsgivaren' : 'utan enhet'

/** Ended from the page of one unit, it ends in all that it covers. */
function beyond({ unit, everywhere }: HeldAssignment, from: string): string {
  if (from === '' || unit?.slug === from) return ''
  const place = unit ? `hela ${unit.name} och allt under den` : everywhere ? 'hela arbetsgivaren' : ''
  return place && ` Uppdraget gäller ${place}. Avslutas det, upphör det där också och inte bara på enheten du kom från.`
}

interface LastDayPage extends LastDayProps {
  held: { account: { slug: string; name: string | null }; from: Day; to: Day | null }
  title: string
  lead: string
  action: string
  cancel: string
}

const LastDayPage = ({ held, today, ...page }: LastDayPage) => (
  <FormPage
    {...page}
    trail={accountTrail(held.account, 'Avsluta')}
    tab="Sista dag"
    initial={{ tom: dateTime(held.to ?? today) }}
    save="Spara sista dagen"
    other={
      <Button name="slut" value="nu" kind="outline">
        Avsluta nu
      </Button>
    }
  >
    {(field) => (
      <DateField
        {...field('tom')}
        label="Sista dag"
        hint="Ska det upphöra genast väljer du Avsluta nu i stället. Det som redan har hänt ändras inte."
      />
    )}
  </FormPage>
)
