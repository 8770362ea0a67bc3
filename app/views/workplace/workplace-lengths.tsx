import { mostGrown } from '~/domain/statistics/class-change'
import { wholeName } from '~/text/workplace'
import { classChangeText } from '~/text/workplace-change'
import { Section } from '~/ui/section'
import { ClassPanels } from '../chart/class-panels'
import { Phrases } from './phrases'
import type { ReadWorkplace } from '~/reads/workplace.server'
import { isTold } from './shown-workplace'

/** Short, medium and long absence, and which of them a change is made of. */
export function WorkplaceLengths({ workplace }: { workplace: ReadWorkplace }) {
  const { result, organisation, employer } = workplace
  if (!isTold(workplace)) return null
  const whole = wholeName(employer)
  const change = mostGrown(result.trend)
  return (
    <Section
      title="Kort, mellan och lång"
      aside={`Tre månaders medelvärde, procent. Prickad linje är ${whole.toLowerCase()}.`}
    >
      <ClassPanels
        data={{ first: result.trend.first, organisation: whole, unit: result.trend, whole: organisation.trend }}
      />
      {change && (
        <p className="mt-3">
          <Phrases of={classChangeText(change)} />
        </p>
      )}
    </Section>
  )
}
