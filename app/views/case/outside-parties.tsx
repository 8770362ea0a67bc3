import { path } from '~/paths'
import type { OutsideOfCase } from '~/reads/outside-account.server'
import { DataTable } from '~/ui/data-table'
import { Section } from '~/ui/section'
import { State } from '~/ui/state'
import { TextLink } from '~/ui/text-link'

/** Those outside who have, or have had, a medgivande or a thread about the employee. */
export const OutsideParties = ({ slug, parties, may }: { slug: string } & Pick<OutsideOfCase, 'parties' | 'may'>) =>
  parties.length === 0 ? null : (
    <Section title="Externa parter i ärendet">
      <DataTable
        caption="Externa parter i ärendet"
        rowHeader="name"
        columns={[
          { key: 'name', label: 'Namn' },
          { key: 'email', label: 'E-post' },
          { key: 'organisation', label: 'Organisation' },
          { key: 'access', label: 'Åtkomst' },
        ]}
        rows={parties.map(({ slug: party, name, email, organisation, closed }) => ({
          key: party,
          cells: {
            ...{ name, email, organisation: organisation ?? 'Inte angiven' },
            access: accessOf({ slug, party, name, closed: closed === 1, mayEnd: may.end }),
          },
        }))}
      />
    </Section>
  )

interface Access {
  slug: string
  party: string
  name: string
  closed: boolean
  mayEnd: boolean
}

function accessOf({ slug, party, name, closed, mayEnd }: Access) {
  if (closed) return <State kind="locked">Avslutad</State>
  if (!mayEnd) return 'Kan logga in'
  return (
    <TextLink to={path('caseOutsideEnd', { id: slug, post: party })}>
      Avsluta åtkomsten<span className="sr-only"> för {name}</span>
    </TextLink>
  )
}
