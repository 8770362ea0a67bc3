import type { Day } from '~/domain/day'
import type { Look } from '~/domain/own-access'
import { momentText } from '~/text/moment'
import { lookedAt, lookedWhy, timesText, wasRefused, whoLooked } from '~/text/own-access'
import { DataTable, RowName } from '~/ui/data-table'
import { Empty } from '~/ui/empty'
import { State } from '~/ui/state'

interface LooksTableProps {
  looks: readonly Look[]
  /** Whether names are told. */
  names: boolean
  today: Day
}

/** Who has looked, at what, why and when. */
export const LooksTable = ({ looks, names, today }: LooksTableProps) =>
  looks.length === 0 ? (
    <Empty title="Ingen har tittat">När någon läser eller ändrar något om dig står det här.</Empty>
  ) : (
    <DataTable
      caption="Vem som har tittat, på vad, varför och när"
      rowHeader="who"
      columns={[
        { key: 'who', label: 'Vem' },
        { key: 'what', label: 'Vad' },
        { key: 'why', label: 'Varför' },
        { key: 'when', label: 'När' },
      ]}
      rows={looks.map((look, place) => ({ key: String(place), cells: cellsOf(look, names, today) }))}
    />
  )

function cellsOf(look: Look, names: boolean, today: Day) {
  const { who, as } = whoLooked(look, names)
  const times = timesText(look.times)
  return {
    who: <RowName note={as}>{who}</RowName>,
    what: lookedAt(look),
    why: wasRefused(look) ? <State kind="locked">{lookedWhy(look)}</State> : lookedWhy(look),
    when: (
      <>
        {momentText(look.at, today)}
        {times && <span className="block text-meta text-ink-2">{times} den dagen</span>}
      </>
    ),
  }
}
