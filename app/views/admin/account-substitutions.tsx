import { path } from '~/paths'
import { termState, termStateName, termText } from '~/text/assignment'
import { sentence } from '~/text/number'
import { personName } from '~/text/person'
import { roleName } from '~/text/role'
import { DataTable, RowName } from '~/ui/data-table'
import { Empty } from '~/ui/empty'
import { Section } from '~/ui/section'
import { State } from '~/ui/state'
import { TextLink } from '~/ui/text-link'
import type { AccountPageProps } from './account-page'

/** Who steps in for this account, and for whom it steps in. */
export const AccountSubstitutions = ({ account, today }: AccountPageProps) => (
  <Section title="Ersättare">
    {account.substitutions.length > 0 ? (
      <DataTable
        caption="Ersättare"
        rowHeader="other"
        columns={[
          { key: 'other', label: 'Vem' },
          { key: 'role', label: 'Roll' },
          { key: 'term', label: 'Gäller' },
          { key: 'state', label: 'Läge' },
          { key: 'end', label: 'Ändra' },
        ]}
        rows={account.substitutions.map((one) => {
          const state = termState(one, today)
          return {
            key: one.slug,
            cells: {
              other: (
                <RowName
                  to={path('account', { id: one.other.slug })}
                  note={one.isAbsent ? 'är ersättare här' : 'ersätts av den här personen'}
                >
                  {personName(one.other.name)}
                </RowName>
              ),
              role: sentence(roleName[one.role]),
              term: sentence(termText(one, today)),
              state: <State kind={marks[state]}>{termStateName[state]}</State>,
              end: state !== 'ended' && (
                <TextLink to={path('substitutionEnd', { id: one.slug })}>
                  Avsluta<span className="sr-only"> ersättaren {personName(one.other.name)}</span>
                </TextLink>
              ),
            },
          }
        })}
      />
    ) : (
      <Empty title="Ingen ersättare">
        Sätt in en när någon är borta. Ersättaren når det som den som är borta når i rollen, och inget mer.
      </Empty>
    )}
  </Section>
)

const marks = { ongoing: 'ongoing', later: 'later', ended: 'done' } as const
