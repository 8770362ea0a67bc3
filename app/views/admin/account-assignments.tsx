import { path } from '~/paths'
import type { AccountAssignment } from '~/reads/account.server'
import { termState, termStateName, termText } from '~/text/assignment'
import { sentence } from '~/text/number'
import { roleName } from '~/text/role'
import { DataTable } from '~/ui/data-table'
import { Empty } from '~/ui/empty'
import { Section } from '~/ui/section'
import { State } from '~/ui/state'
import { TextLink } from '~/ui/text-link'
import type { AccountPageProps } from './account-page'

/** The roles of an account: from the staff register, and given here from a day to a day. */
export function AccountAssignments({ account, today }: AccountPageProps) {
  const registered = account.manages.map((unit) => ({
    key: unit,
    cells: {
      role: <b>Chef</b>,
      place: unit,
      term: 'Enligt personalfilen',
      state: <State kind="ongoing">Pågår</State>,
      end: <span className="text-ink-2">i filen</span>,
    },
  }))
  const given = account.assignments.map((one) => {
    const state = termState(one, today)
    return {
      key: one.slug,
      cells: {
        role: <b>{sentence(roleName[one.role])}</b>,
        place: <Place {...one} />,
        term: sentence(termText(one, today)),
        state: <State kind={marks[state]}>{termStateName[state]}</State>,
        end:
          state === 'ended' ? <span className="text-ink-2">–</span> : <End slug={one.slug} role={roleName[one.role]} />,
      },
    }
  })
  return (
    <Section title="Roller">
      {registered.length + given.length > 0 ? (
        <DataTable
          caption="Roller och var de gäller"
          rowHeader="role"
          columns={[
            { key: 'role', label: 'Roll' },
            { key: 'place', label: 'Var' },
            { key: 'term', label: 'Gäller' },
            { key: 'state', label: 'Läge' },
            { key: 'end', label: 'Ändra' },
          ]}
          rows={[...registered, ...given]}
        />
      ) : (
        <Empty title="Kontot har inga roller">
          {account.employment
            ? 'Personen är anställd och når sina egna uppgifter. Ge en roll om personen ska göra något mer.'
            : 'Ge en roll, annars går det inte att logga in.'}
        </Empty>
      )}
    </Section>
  )
}

const marks = { ongoing: 'ongoing', later: 'later', ended: 'done' } as const

const Place = ({ unit, everywhere }: AccountAssignment) =>
  unit ? (
    <TextLink to={path('unit', { id: unit.slug })}>{unit.name}</TextLink>
  ) : (
    <>{everywhere ? 'Hela arbetsgivaren' : 'Ingen enhet'}</>
  )

const End = ({ slug, role }: { slug: string; role: string }) => (
  <TextLink to={path('assignmentEnd', { id: slug })}>
    Avsluta<span className="sr-only"> rollen {role}</span>
  </TextLink>
)
