import { latestPublication, stageOf } from '~/domain/intervention/facts'
import { followUpsOf, type FollowUp } from '~/domain/intervention/follow-up'
import { shortDay } from '~/text/day'
import { followUpName } from '~/text/intervention'
import { sentence } from '~/text/number'
import { Section } from '~/ui/section'
import { State } from '~/ui/state'
import { Due } from '../parts/due'
import { FollowUpAnswer } from './follow-up-answer'
import type { ReportProps } from './step-shown'

/** The follow-ups after 1, 3, 6 and 12 months, which come by themselves. */
export function FollowUpRows({ read, today, ...posted }: ReportProps) {
  const { facts, may, slug } = read.shown
  const followUps = followUpsOf(facts, today, latestPublication(facts)?.on ?? null)
  const reports = may.report && stageOf(facts) === 'follow-through'
  if (followUps.length === 0) return null
  return (
    <Section title="Uppföljningar">
      <ol>
        {followUps.map((followUp) => (
          <li key={followUp.months} id={`uppfoljning-${followUp.months}`} className="border-b border-rule py-3">
            <div className="flex flex-wrap items-baseline justify-between gap-x-6">
              <h3 className="text-row font-key">
                {sentence(followUpName(followUp.months))}, {shortDay(followUp.dueOn, today)}
              </h3>
              <Standing followUp={followUp} today={today} />
            </div>
            {followUp.answer && <p className="measure text-row whitespace-pre-line">{followUp.answer.text}</p>}
            {reports && (followUp.state === 'late' || followUp.state === 'due') && (
              <FollowUpAnswer {...{ slug, months: String(followUp.months), today, ...posted }} />
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}

function Standing({ followUp: { answer, state, dueOn }, today }: { followUp: FollowUp; today: ReportProps['today'] }) {
  if (!answer) return state === 'ahead' ? <State kind="later">Planerad</State> : <Due on={dueOn} today={today} />
  return answer.heldOn === null ? (
    <State kind="blocks">Blev inte av</State>
  ) : (
    <State kind="done">Hållen {shortDay(answer.heldOn, today)}</State>
  )
}
