import { isHigh } from '~/domain/statistics/funnel'
import { isRising } from '~/domain/statistics/rising'
import type { ReadWorkplace } from '~/reads/workplace.server'
import { untilText } from '~/text/run-chart'
import { Section } from '~/ui/section'
import { MeasureOverTime } from './measure-over-time'
import { isTold } from './shown-workplace'

/** Its months against the organisation's; the short measure too where it is what stands out. */
export function WorkplaceOverTime({ workplace }: { workplace: ReadWorkplace }) {
  if (!isTold(workplace)) return null
  const { level, rising } = workplace.result.short
  return (
    <>
      <Section title="Över tid" aside={untilText(workplace.organisation.end)}>
        <MeasureOverTime workplace={workplace} measure="total" />
      </Section>
      {(isHigh(level) || isRising(rising)) && (
        <Section title="Korta tillfällen över tid" aside="Högst 14 dagar">
          <MeasureOverTime workplace={workplace} measure="short" />
        </Section>
      )}
    </>
  )
}
