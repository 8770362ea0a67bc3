import type { ReactNode } from 'react'
import type { Day } from '~/domain/day'
import { path } from '~/paths'
import type { ListedThread } from '~/reads/listed-threads.server'
import { shortDay } from '~/text/day'
import { messagePurposeName } from '~/text/message'
import { sentence } from '~/text/number'
import { personName } from '~/text/person'
import { lockWord, partyInShort, newText } from '~/text/thread'
import { DataTable, RowName } from '~/ui/data-table'
import { State } from '~/ui/state'
import { Date } from '../parts/day'
import { Due } from '../parts/due'

interface ThreadTableProps {
  caption: string
  rows: readonly ListedThread[]
  /** For somebody outside the employer, who is herself the party. */
  outside: boolean
  /** In a case, where all threads are about the same employee. */
  inCase?: boolean
  today: Day
}

/** Whom each thread is about and with, what was said last, and who should do what by when. */
export const ThreadTable = ({ caption, rows, outside, inCase = false, today }: ThreadTableProps) => (
  <DataTable
    caption={caption}
    rowHeader="who"
    columns={[
      { key: 'who', label: inCase ? 'Mottagare' : outside ? 'Patient' : 'Medarbetare' },
      ...(inCase ? [] : [{ key: 'with' as const, label: outside ? 'Kontakt' : 'Mottagare' }]),
      { key: 'last', label: 'Senast' },
      { key: 'state', label: 'Läge' },
    ]}
    rows={rows.map((row) => ({
      key: row.slug,
      cells: {
        who: (
          <RowName to={path('thread', { id: row.slug })} note={row.unread > 0 && <b>{newText(row.unread)}</b>}>
            {inCase ? partyInShort(row.party) : personName(row.person)}
          </RowName>
        ),
        with: outside ? (row.contact ?? 'Ingen just nu') : partyInShort(row.party),
        last: <Last {...row} today={today} />,
        state: stateOf(row, outside, today),
      },
    }))}
  />
)

const Last = ({ last, today }: ListedThread & { today: Day }) =>
  last === null ? null : (
    <>
      {messagePurposeName[last.purpose]} från {personName(last.by)}, <Date day={last.on} today={today} />
    </>
  )

function stateOf(row: ListedThread, outside: boolean, today: Day): ReactNode {
  const { group, due, lock, closedOn, contact } = row
  if (lock !== null) return <State kind="locked">{sentence(lockWord[lock])}</State>
  if (group === 'closed' && closedOn !== null) return <State kind="done">Avslutad {shortDay(closedOn, today)}</State>
  if (due === null) return <State kind="done">Inget att svara på</State>
  const what = group === 'yours' && !row.answers ? 'läs' : 'svar'
  return (
    <>
      <Due on={due.on} today={today} what={`${what} senast ${shortDay(due.on, today)}`} />
      {group === 'colleagues' && <span className="block text-small text-ink-2">{contact ?? 'Ingen'} ska svara</span>}
      {group === 'theirs' && !outside && (
        <span className="block text-small text-ink-2">{row.party.name} ska svara</span>
      )}
    </>
  )
}
