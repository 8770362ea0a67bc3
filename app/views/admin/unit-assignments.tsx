import { path } from '~/paths'
import type { UnitAssignment } from '~/reads/organisation-unit.server'
import { termText } from '~/text/assignment'
import { sentence } from '~/text/number'
import { personName } from '~/text/person'
import { roleName } from '~/text/role'
import { DataTable, RowName } from '~/ui/data-table'
import { Empty } from '~/ui/empty'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import type { UnitPageProps } from './unit-page'

/** Who has the unit, by the staff register, by an assignment, or through the unit above. */
export function UnitAssignments({ unit, today }: UnitPageProps) {
  const registered = unit.managers.map((name, place) => ({
    key: `register-${place}`,
    cells: {
      name: <b>{personName(name)}</b>,
      role: 'Chef',
      through: 'Personalfilen',
      term: 'Så länge raden i filen gäller',
      end: <span className="text-ink-2">i filen</span>,
    },
  }))
  const given = unit.assignments.map((one) => ({
    key: one.slug,
    cells: {
      name: (
        <RowName to={path('account', { id: one.accountSlug })} note={one.email}>
          {one.name}
        </RowName>
      ),
      role: sentence(roleName[one.role]),
      through: throughOf(one),
      term: sentence(termText(one, today)),
      end: (
        <TextLink to={path('assignmentEnd', { id: one.slug }, { fran: unit.slug })}>
          {endText(one)}
          <span className="sr-only"> uppdraget för {one.name}</span>
        </TextLink>
      ),
    },
  }))
  return (
    <Section title="Vilka som har uppdrag här">
      {registered.length + given.length > 0 ? (
        <DataTable
          caption={`Uppdrag på ${unit.name}`}
          rowHeader="name"
          columns={[
            { key: 'name', label: 'Namn' },
            { key: 'role', label: 'Roll' },
            { key: 'through', label: 'Genom' },
            { key: 'term', label: 'Gäller' },
            { key: 'end', label: 'Ändra' },
          ]}
          rows={[...registered, ...given]}
        />
      ) : (
        <Empty title="Ingen har uppdrag här">
          Chefen kommer från personalfilen. Reko-AG, insatsägare och skyddsombud ger du uppdrag här eller på användarens
          sida.
        </Empty>
      )}
    </Section>
  )
}

/** What goes when it ends, when that is more than this unit. */
const endText = ({ everywhere, through }: UnitAssignment): string => {
  if (everywhere) return 'Avsluta för hela arbetsgivaren'
  return through === null ? 'Avsluta' : `Avsluta för hela ${through}`
}

const throughOf = ({ everywhere, through }: UnitAssignment): string =>
  everywhere ? 'Hela arbetsgivaren' : (through ?? 'Uppdrag på enheten')
