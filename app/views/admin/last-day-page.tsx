import type { Day } from '~/domain/day'
import { path } from '~/paths'
import type { HeldAssignment, HeldSubstitution } from '~/reads/assignment.server'
import { termText } from '~/text/assignment'
import { dateTime } from '~/text/day'
import { personName } from '~/text/person'
import { roleName } from '~/text/role'
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
    lead={`${personName(assignment.account.name)} har rollen ${placeOf(assignment)} ${termText(assignment, rest.today)}.`}
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
  >
    {(field) => (
      <DateField
        {...field('tom')}
        label="Sista dag"
        hint="Skriv gårdagens datum om det ska upphöra genast. Det som redan har hänt ändras inte."
      />
    )}
  </FormPage>
)
