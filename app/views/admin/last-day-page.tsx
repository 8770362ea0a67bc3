import type { Day } from '~/domain/day'
import { path } from '~/paths'
import type { HeldAssignment, HeldSubstitution } from '~/reads/assignment.server'
import { termText } from '~/text/assignment'
import { dateTime } from '~/text/day'
import { shownErrors } from '~/text/form-error'
import { personName } from '~/text/person'
import { roleName } from '~/text/role'
import { DateField } from '~/ui/text-field'
import type { FormProps } from '../parts/form-props'
import { FormPage } from './form-page'
import { accountsTrail } from './trails'

interface LastDayProps {
  today: Day
  role: string
  form?: FormProps | undefined
}

interface AssignmentEndPageProps extends LastDayProps {
  assignment: HeldAssignment
  /** Opaque name of the unit whose page we came from. */
  from: string
}

export const AssignmentEndPage = ({ assignment, from, today, ...rest }: AssignmentEndPageProps) => (
  <LastDayPage
    {...rest}
    held={assignment}
    today={today}
    title={`Avsluta rollen ${roleName[assignment.role]}`}
    lead={`${personName(assignment.account.name)} har rollen ${placeOf(assignment)} ${termText(assignment, today)}.`}
    action={path('assignmentEnd', { id: assignment.slug }, { fran: from })}
    back={from === '' ? path('account', { id: assignment.account.slug }) : path('unit', { id: from })}
  />
)

export const SubstitutionEndPage = ({
  substitution,
  today,
  ...rest
}: LastDayProps & { substitution: HeldSubstitution }) => (
  <LastDayPage
    {...rest}
    held={substitution}
    today={today}
    title="Avsluta ersättaren"
    lead={`${personName(substitution.substitute)} är ersättare för ${personName(substitution.account.name)} som ${roleName[substitution.role]} ${termText(substitution, today)}.`}
    action={path('substitutionEnd', { id: substitution.slug })}
    back={path('account', { id: substitution.account.slug })}
  />
)

const placeOf = ({ unit, everywhere }: HeldAssignment): string =>
  unit ? `på ${unit.name}` : everywhere ? 'hos hela arbetsgivaren' : 'utan enhet'

interface LastDayPage extends LastDayProps {
  held: { account: { slug: string; name: string | null }; from: Day; to: Day | null }
  title: string
  lead: string
  action: string
  back: string
}

function LastDayPage({ held, title, lead, action, back, today, role, form }: LastDayPage) {
  const errors = shownErrors(form?.errors)
  const { account } = held
  const here = path('account', { id: account.slug })
  return (
    <FormPage
      trail={accountsTrail({ label: personName(account.name), to: here }, { label: 'Avsluta' })}
      {...{ title, lead, action, role, errors }}
      tab="Sista dag"
      save="Spara sista dagen"
      cancel={back}
    >
      <DateField
        name="tom"
        label="Sista dag"
        hint="Skriv gårdagens datum om det ska upphöra genast. Det som redan har hänt ändras inte."
        value={form?.values.tom ?? dateTime(held.to ?? today)}
        error={errors.at('tom')}
      />
    </FormPage>
  )
}
