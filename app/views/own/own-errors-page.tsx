import type { CorrectionOutcome, CorrectionSubject } from '~/domain/correction'
import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { shortDay } from '~/text/day'
import { correctionOutcomeText, subjectText } from '~/text/own'
import { LinkButton } from '~/ui/button'
import { Empty } from '~/ui/empty'
import { Section } from '~/ui/section'
import { State } from '~/ui/state'
import { OwnHead } from './own-head'

interface OwnErrorsPageProps {
  corrections: readonly Reported[]
  today: Day
}

interface Reported {
  slug: string
  about: CorrectionSubject
  firstDay: Day | null
  lastDay: Day | null
  text: string
  dueOn: Day
  on: Day
  answer: { outcome: CorrectionOutcome; text: string; on: Day; by: string } | null
}

/** What she has said is wrong, and what she was answered. */
export const OwnErrorsPage = ({ corrections, today }: OwnErrorsPageProps) => (
  <>
    <OwnHead title="Det du har sagt är fel">Din chef eller Reko-AG svarar på allt. Svaret står här.</OwnHead>
    <p className="mt-6">
      <LinkButton to={path('ownErrorNew')} kind="filled">
        Säg att något är fel
      </LinkButton>
    </p>
    <Section title="Svar">
      {corrections.length === 0 && <Empty title="Du har inte sagt att något är fel">Det går när som helst.</Empty>}
      <ul>
        {corrections.map((one) => (
          <li key={one.slug} id={one.slug} className="border-b border-rule py-4">
            <h3 className="text-h3">{subjectText(one, today)}</h3>
            <p className="measure mt-1 whitespace-pre-line">
              {shortDay(one.on, today)}: ”{one.text}”
            </p>
            <div className="mt-2">{answerOf(one, today)}</div>
          </li>
        ))}
      </ul>
    </Section>
  </>
)

const answerOf = ({ answer, dueOn }: Reported, today: Day) =>
  answer ? (
    <>
      <State kind="done">{correctionOutcomeText[answer.outcome]}</State>
      <p className="measure text-row">
        {answer.by} {shortDay(answer.on, today)}: {answer.text}
      </p>
    </>
  ) : (
    <State kind={dueOn < today ? 'late' : 'later'}>
      {dueOn < today ? `Skulle ha besvarats ${shortDay(dueOn, today)}` : `Du får svar senast ${shortDay(dueOn, today)}`}
    </State>
  )
