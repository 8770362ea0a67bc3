import type { Day } from '~/domain/day'
import { path } from '~/paths'
import type { ListedIntervention } from '~/reads/interventions.server'
import { shortDay } from '~/text/day'
import { partName } from '~/text/intervention-list'
import { lowerFirst } from '~/text/number'
import { personName } from '~/text/person'
import { DataTable, RowName } from '~/ui/data-table'
import { Date } from '../parts/day'
import { Due } from '../parts/due'
import { toldWait } from './told-wait'

interface InterventionTableProps {
  rows: readonly ListedIntervention[]
  caption: string
  over: boolean
  today: Day
}

export const InterventionTable = ({ rows, caption, over, today }: InterventionTableProps) => (
  <DataTable
    caption={caption}
    rowHeader="unit"
    columns={[
      { key: 'unit', label: 'Arbetsplats' },
      { key: 'next', label: 'Nästa' },
      ...(over ? [] : [{ key: 'planned', label: 'Nästa steg planerat' }]),
      { key: 'owner', label: 'Äger' },
    ]}
    rows={rows.map((row) => ({
      key: row.slug,
      cells: {
        unit: (
          <RowName
            to={path('intervention', { id: row.slug })}
            note={
              <>
                {over ? 'till' : 'sedan'} {shortDay(row.stageSince, today)}
                {row.isNew && <b className="block text-ink">Nytt sedan du var här</b>}
              </>
            }
          >
            {row.unit.name}
          </RowName>
        ),
        next: <Next row={row} today={today} />,
        planned: row.nextOn === null ? '–' : <Date day={row.nextOn} today={today} />,
        owner: row.mine ? 'Du' : personName(row.owner),
      },
    }))}
  />
)

const Next = ({ row: { slug, wait, mine }, today }: { row: ListedIntervention; today: Day }) =>
  wait === null ? (
    <>Inget väntar</>
  ) : (
    <>
      <p>
        <span className="text-ink-2">{mine && wait.part === 'owner' ? 'Du' : partName[wait.part]}:</span>{' '}
        {lowerFirst(toldWait(slug, { ...wait, row: null }).title)}
      </p>
      <Due on={wait.on} today={today} what={`senast ${shortDay(wait.on, today)}`} />
    </>
  )
