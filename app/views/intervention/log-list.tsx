import type { Day } from '~/domain/day'
import type { LogRow } from '~/domain/intervention/change-log'
import type { StepDraft } from '~/domain/intervention/draft'
import type { InterventionHead } from '~/reads/intervention-head.server'
import { changeSentence } from '~/text/intervention-change'
import { logSentence } from '~/text/intervention-log'
import { counted, sentence } from '~/text/number'
import { Timeline } from '~/ui/timeline'
import { Date } from '../parts/day'

interface LogListProps {
  log: readonly LogRow[]
  shown: InterventionHead
  /** The latest plan, for what things in it are called. */
  plan: StepDraft
  today: Day
}

/** The change log in sentences; what was changed in a form stands under it. */
export const LogList = ({ log, shown, plan, today }: LogListProps) => (
  <Timeline
    items={log.map((row) => ({
      when: <Date day={row.on} today={today} />,
      children: (
        <>
          {logSentence(row, { names: shown.names, house: shown.house, plan, today })}
          <Changes row={row} shown={shown} today={today} />
        </>
      ),
    }))}
  />
)

const mostTold = 3

function Changes({ row: { told, drafts }, shown, today }: { row: LogRow; shown: InterventionHead; today: Day }) {
  if (drafts === null || !('changes' in told) || told.changes.length === 0) return null
  const step = told.kind === 'saved' ? told.step : 'plan'
  const context = { drafts: shown.facts.forms, forms: shown.house.forms, today }
  const sentences = told.changes.map((change) =>
    changeSentence(change, { step, ...drafts, house: shown.house, context }),
  )
  if (sentences.length <= mostTold) return <ChangeList sentences={sentences} />
  return (
    <details className="why">
      <summary>{sentence(counted(sentences.length, 'ändring', 'ändringar'))}</summary>
      <ChangeList sentences={sentences} />
    </details>
  )
}

export const ChangeList = ({ sentences }: { sentences: readonly string[] }) => (
  <ul className="mt-1 ml-5 list-disc text-ink-2">
    {sentences.map((text, place) => (
      <li key={place}>{text}</li>
    ))}
  </ul>
)
