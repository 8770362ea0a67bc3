import type { ContactKind } from '~/domain/contact'
import type { Day } from '~/domain/day'
import type { NextDate } from '~/domain/next-date'
import type { Standing } from '~/domain/standing'
import { path } from '~/paths'
import { contactName, nextDateText, standingText } from '~/text/absence'
import { shortDay } from '~/text/day'
import { personName } from '~/text/person'
import { DataTable, RowName } from '~/ui/data-table'

export interface StaffTableRow {
  personSlug: string
  name: string | null
  position: string | null
  workplace: string
  now: Standing
  lastContact: { on: Day; kind: ContactKind } | null
  next: NextDate | null
}

interface StaffTableProps {
  rows: readonly StaffTableRow[]
  today: Day
  /** Whether the rows come from several workplaces, so that each must say which. */
  workplaces?: boolean
  caption?: string
}

/** The staff in words: how each one stands, when somebody last talked to her, and what comes next. */
export const StaffTable = ({ rows, today, workplaces = false, caption = 'Medarbetare' }: StaffTableProps) => (
  <DataTable
    caption={caption}
    rowHeader="name"
    columns={[
      { key: 'name', label: 'Namn' },
      { key: 'now', label: 'Nu' },
      { key: 'contact', label: 'Senaste kontakt' },
      { key: 'next', label: 'Nästa datum', phoneLabel: 'Nästa' },
    ]}
    rows={rows.map((row) => ({
      key: row.personSlug,
      cells: {
        name: (
          <RowName to={path('person', { id: row.personSlug })} note={noteOf(row, workplaces)}>
            {personName(row.name)}
          </RowName>
        ),
        now: standingText(row.now, today),
        contact: row.lastContact ? (
          `${shortDay(row.lastContact.on, today)}, ${contactName[row.lastContact.kind]}`
        ) : (
          <span className="text-ink-2">ingen än</span>
        ),
        next: row.next ? nextDateText(row.next, today) : <Nothing />,
      },
    }))}
  />
)

const Nothing = () => (
  <span className="text-ink-2">
    <span aria-hidden="true">–</span>
    <span className="sr-only">inget väntar</span>
  </span>
)

const noteOf = ({ position, workplace }: StaffTableRow, workplaces: boolean): string =>
  [position, workplaces ? workplace : null].filter(Boolean).join(', ')
