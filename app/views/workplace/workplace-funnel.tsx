import type { Measure } from '~/domain/statistics/verdict'
import { path } from '~/paths'
import { wholeName } from '~/text/workplace'
import { Empty } from '~/ui/empty'
import { Funnel } from '../chart/funnel'
import type { WorkplaceList } from '~/reads/workplaces.server'

/** All that the picture is made of. */
export interface WorkplaceFunnelProps extends Pick<WorkplaceList, 'points' | 'employer' | 'smallest'> {
  measure: Measure
  frame: WorkplaceList['organisation'][Measure]['frame']
  ordinaryEach: number | null
  masked: number
  /** Workplaces with support: their name in addresses, and what is said of it. */
  supported: (readonly [slug: string, note: string | null])[]
}

/** Every workplace that is shown against what is expected, so that chance is understood before names are read. */
export const WorkplaceFunnel = ({ frame, ordinaryEach, ...props }: WorkplaceFunnelProps) => (
  <section className="mt-10 border-t-2 border-line pt-6" aria-label="Arbetsplatserna mot det väntade">
    {frame === null || ordinaryEach === null ? (
      <Empty title="Det väntade går inte att räkna ut än">
        När det finns frånvaro för tillräckligt många medarbetare visas arbetsplatserna i en bild här.
      </Empty>
    ) : (
      <Drawn {...props} frame={frame} ordinaryEach={ordinaryEach} />
    )}
  </section>
)

interface Known extends WorkplaceFunnelProps {
  frame: NonNullable<WorkplaceFunnelProps['frame']>
  ordinaryEach: number
}

function Drawn({ employer, points, supported, masked, smallest, ...rest }: Known) {
  const notes = new Map(supported)
  const shown = points.map((unit) => ({
    ...unit,
    to: path('workplace', { id: unit.slug }),
    support: notes.get(unit.slug) ?? null,
  }))
  return (
    <Funnel
      data={{ ...rest, organisation: wholeName(employer), points: shown }}
      masked={masked}
      smallest={smallest}
      all={path('workplaces', {}, { urval: 'alla' })}
      past="#listan"
    />
  )
}

export function funnelOf(list: WorkplaceList, measure: Measure): WorkplaceFunnelProps {
  const { points, employer, smallest, counts, underWay } = list
  const { frame, ordinaryEach } = list.organisation[measure]
  const supported = underWay.map(({ unit, stage }) => [unit.slug, supportNotes[stage]] as const)
  return { points, employer, smallest, measure, frame, ordinaryEach, masked: counts.masked, supported }
}

const supportNotes = {
  ...{ chosen: 'vald för stöd', mapping: 'steg 1 pågår', plan: 'steg 2 pågår', 'follow-through': 'steg 3 pågår' },
  ...{ closed: null, 'broken-off': null },
} as const
