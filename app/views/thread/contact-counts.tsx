import { wholeNumber } from '~/text/number'
import { DataTable, RowName } from '~/ui/data-table'
import { Empty } from '~/ui/empty'
import { State } from '~/ui/state'

interface ContactCountsProps {
  caption: string
  label: string
  smallest: number
  rows: readonly { name: string; contacts: number | null; persons: number | null }[]
}

/** Contacts and persons, group by group; what is hidden says so. */
export const ContactCounts = ({ caption, label, smallest, rows }: ContactCountsProps) =>
  rows.length === 0 ? (
    <Empty title="Inga kontakter">Det finns inga kontakter det året.</Empty>
  ) : (
    <DataTable
      caption={caption}
      rowHeader="name"
      columns={[
        { key: 'name', label },
        { key: 'contacts', label: 'Kontakter', numeric: true },
        { key: 'persons', label: 'Medarbetare', numeric: true },
      ]}
      rows={rows.map(({ name, contacts, persons }) => ({
        key: name,
        cells: {
          name: <RowName>{name}</RowName>,
          contacts: contacts === null ? <State kind="masked">{hiddenText(smallest)}</State> : wholeNumber(contacts),
          persons: persons === null ? '–' : wholeNumber(persons),
        },
      }))}
    />
  )

export const hiddenText = (smallest: number): string => `Visas inte, färre än ${smallest}`
