import type { WorkplaceFilter } from '~/domain/workplace-filter'
import { path } from '~/paths'
import { wholeName } from '~/text/workplace'
import { Empty } from '~/ui/empty'
import { Funnel } from '../chart/funnel'
import type { WorkplaceList } from '~/reads/workplaces.server'

/** Every workplace that is shown against what is expected, so that chance is understood before names are read. */
export function WorkplaceFunnel({ list, filter }: { list: WorkplaceList; filter: WorkplaceFilter }) {
  const { frame, ordinaryEach } = list.organisation[filter.measure]
  const stages = new Map(list.underWay.map(({ unit, stage }) => [unit.slug, supportNotes[stage]]))
  return (
    <section className="mt-10 border-t-2 border-line pt-6" aria-label="Arbetsplatserna mot det väntade">
      {frame === null || ordinaryEach === null ? (
        <Empty title="Det väntade går inte att räkna ut än">
          När det finns frånvaro för tillräckligt många medarbetare visas arbetsplatserna i en bild här.
        </Empty>
      ) : (
        <Funnel
          data={{
            ...{ measure: filter.measure, frame, ordinaryEach, organisation: wholeName(list.employer) },
            points: list.points.map((unit) => ({
              ...unit,
              to: path('workplace', { id: unit.slug }),
              support: stages.get(unit.slug) ?? null,
            })),
          }}
          masked={list.counts.masked}
          smallest={list.smallest}
          all={path('workplaces', {}, { urval: 'alla' })}
        />
      )}
    </section>
  )
}

const supportNotes = {
  ...{ chosen: 'vald för stöd', mapping: 'steg 1 pågår', plan: 'steg 2 pågår', 'follow-through': 'steg 3 pågår' },
  ...{ closed: null, 'broken-off': null },
} as const
