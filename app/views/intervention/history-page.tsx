import type { Day } from '~/domain/day'
import type { LogRow } from '~/domain/intervention/change-log'
import type { InterventionHead as Head } from '~/reads/intervention-head.server'
import { Section } from '~/ui/section'
import { InterventionHead } from './intervention-head'
import { LogList } from './log-list'

interface HistoryPageProps {
  shown: Head
  log: readonly LogRow[]
  today: Day
}

export const HistoryPage = ({ shown, log, today }: HistoryPageProps) => (
  <>
    <InterventionHead shown={shown} tab="interventionHistory" today={today} />
    <Section title="Det här har hänt" aside="Det senaste först">
      <LogList log={log} shown={shown} plan={shown.facts.forms.plan.draft} today={today} />
    </Section>
  </>
)
