import type { Day } from '~/domain/day'
import type { Disclosure } from '~/reads/case-threads.server'
import { path } from '~/paths'
import { shortDay } from '~/text/day'
import { messagePurposeName, sentText } from '~/text/message'
import { personName } from '~/text/person'
import { partyInShort, toldOf } from '~/text/thread'
import { DataTable, RowName } from '~/ui/data-table'
import { Empty } from '~/ui/empty'
import { Section } from '~/ui/section'

interface CaseDisclosedProps {
  disclosed: readonly Disclosure[]
  today: Day
}

/** What was told, when, to whom and under which medgivande; it stays when the threads have locked. */
export const CaseDisclosed = ({ disclosed, today }: CaseDisclosedProps) => (
  <Section title="Det som har lämnats ut">
    {disclosed.length === 0 ? (
      <Empty title="Inget är utlämnat">Varje meddelande skrivs upp här: vad det handlade om, när och till vem.</Empty>
    ) : (
      <DataTable
        caption="Det som har lämnats ut, det senaste först"
        rowHeader="when"
        columns={[
          { key: 'when', label: 'När' },
          { key: 'way', label: 'Från och till' },
          { key: 'what', label: 'Vad' },
          { key: 'under', label: 'Under medgivandet' },
        ]}
        rows={disclosed.map((one) => ({
          key: one.slug,
          cells: {
            when: <RowName to={path('thread', { id: one.thread })}>{sentText(one.at, today)}</RowName>,
            way: way(one),
            what: `${messagePurposeName[one.purpose]}. ${toldOf(one.categories)}.${one.sdk === null ? '' : ' Uttaget för SDK.'}`,
            under: one.medgivande === null ? '–' : `från ${shortDay(one.medgivande.from, today)}`,
          },
        }))}
      />
    )}
  </Section>
)

const way = ({ side, by, party, sdk }: Disclosure): string =>
  sdk !== null
    ? `${personName(by)} till ${sdk}`
    : side === 'employer'
      ? `${personName(by)} till ${partyInShort(party)}`
      : `${partyInShort(party)} till arbetsgivaren`
