import type { Day } from '~/domain/day'
import type { MessagePurpose } from '~/domain/thread'
import type { InformationCategory } from '~/domain/medgivande'
import { messagePurposeName } from '~/text/message'
import { personName } from '~/text/person'
import { toldOf } from '~/text/thread'
import { DataTable } from '~/ui/data-table'
import { Empty } from '~/ui/empty'
import { Date } from '../parts/day'

interface DisclosedProps {
  rows: readonly {
    slug: string
    on: Day
    by: string | null
    mine: boolean
    purpose: MessagePurpose
    categories: readonly InformationCategory[]
  }[]
  today: Day
}

/** That something was told, by whom and about what; not what it said. */
export const Disclosed = ({ rows, today }: DisclosedProps) =>
  rows.length === 0 ? (
    <Empty title="Inget har lämnats">Ingen hann skriva något här.</Empty>
  ) : (
    <DataTable
      caption="Det som har lämnats, det första först"
      rowHeader="on"
      columns={[
        { key: 'on', label: 'Dag' },
        { key: 'by', label: 'Från' },
        { key: 'purpose', label: 'Gällde' },
        { key: 'categories', label: 'Kategori' },
      ]}
      rows={rows.map(({ slug, on, by, mine, purpose, categories }) => ({
        key: slug,
        cells: {
          on: (
            <b>
              <Date day={on} today={today} />
            </b>
          ),
          by: mine ? 'Du' : personName(by),
          purpose: messagePurposeName[purpose],
          categories: toldOf(categories),
        },
      }))}
    />
  )
