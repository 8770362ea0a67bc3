import type { Day } from '~/domain/day'
import type { Finding } from '~/domain/intervention/finding'
import type { PreFlight } from '~/domain/intervention/pre-flight'
import type { InterventionHead } from '~/reads/intervention-head.server'
import { preFlightTitle } from '~/text/intervention-page'
import { counted, sentence } from '~/text/number'
import { Section } from '~/ui/section'
import { State } from '~/ui/state'
import { FindingText } from './finding-text'

interface PreFlightProps {
  shown: InterventionHead
  preFlight: PreFlight
  today: Day
}

/** Everything that hinders or warns about what comes next, each with the link to where it is put right. */
export function PreFlightBox({ shown, preFlight: { blocks, warns } }: PreFlightProps) {
  if (!shown.open || shown.next === null) return null
  return (
    <Section title={preFlightTitle(shown)} aside="Kontrollerat nu">
      <div className="rounded-box border border-rule-strong bg-surface max-md:divide-y max-md:divide-rule md:grid md:grid-cols-2 md:divide-x md:divide-rule print:grid print:grid-cols-2 print:divide-x print:divide-y-0">
        <Findings shown={shown} findings={blocks} kind="blocks" />
        <Findings shown={shown} findings={warns} kind="warns" />
      </div>
    </Section>
  )
}

interface FindingsProps {
  shown: InterventionHead
  findings: readonly Finding[]
  kind: 'blocks' | 'warns'
}

const Findings = ({ shown, findings, kind }: FindingsProps) => (
  <div className="p-4 md:p-6">
    <p>
      <State kind={findings.length === 0 ? 'done' : kind}>{countText(findings.length, kind)}</State>
    </p>
    <ul className="mt-2 space-y-2.5 text-row">
      {findings.map((finding, place) => (
        <li key={place}>
          <FindingText shown={shown} finding={finding} />
        </li>
      ))}
    </ul>
  </div>
)

const countText = (count: number, kind: FindingsProps['kind']): string => {
  if (kind === 'blocks') return count === 0 ? 'Inget hindrar' : `${sentence(counted(count, 'sak', 'saker'))} hindrar`
  return count === 0 ? 'Inget att se över' : `${sentence(counted(count, 'sak', 'saker'))} att se över`
}
