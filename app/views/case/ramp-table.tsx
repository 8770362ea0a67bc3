import type { Day } from '~/domain/day'
import { rampHours } from '~/domain/plan'
import type { DraftStep } from '~/domain/plan-draft'
import { typedShare } from '~/domain/plan-reading'
import { hoursText, typedDayText } from '~/text/plan'
import { percent } from '~/text/number'
import { DataTable } from '~/ui/data-table'

interface RampTableProps {
  ramp: readonly DraftStep[]
  caption: string
  weeklyHours: number
  today: Day
}

/** The steps in figures: the same as the picture shows. */
export const RampTable = ({ ramp, caption, weeklyHours, today }: RampTableProps) => (
  <DataTable
    caption={caption}
    rowHeader="from"
    columns={[
      { key: 'from', label: 'Från' },
      { key: 'share', label: 'Andel', numeric: true },
      { key: 'hours', label: 'I veckan', numeric: true },
      { key: 'check', label: 'Stäms av' },
    ]}
    rows={ramp.map(({ key, from, share, checkOn }, place) => {
      const read = typedShare(share)
      return {
        key,
        cells: {
          from: typedDayText(from, today),
          share: read === null ? share : percent(read),
          hours: read === null ? '–' : hoursText(rampHours(read, weeklyHours)),
          check: place === ramp.length - 1 ? 'Slutmål' : typedDayText(checkOn, today),
        },
      }
    })}
  />
)
