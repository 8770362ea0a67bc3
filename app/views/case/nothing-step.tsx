import type { ClockStep } from '~/domain/case-clock'
import type { Day } from '~/domain/day'
import { limitTitle } from '~/text/case'
import { shortDay } from '~/text/day'
import { lowerFirst } from '~/text/number'
import { Section } from '~/ui/section'

/** Nothing to do now: what the clock comes to next. */
export function NothingStep({ steps, today }: { steps: readonly ClockStep[]; today: Day }) {
  const next = steps.find(
    ({ from, done, status }) => from !== null && from > today && !done && status !== 'not-reached',
  )
  return (
    <Section title="Inget väntar just nu">
      <p className="measure">
        {next?.from
          ? `Nästa gräns på klockan är ${shortDay(next.from, today)}: ${lowerFirst(limitTitle(next))}.`
          : 'När något behöver göras står det här.'}
      </p>
    </Section>
  )
}
