import { contestOutcomes, type ContestOutcome } from '~/domain/contest'
import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { shortDay } from '~/text/day'
import { contestOutcomeChoice, contestOutcomeText } from '~/text/own'
import { personName } from '~/text/person'
import { findingText } from '~/text/signal'
import { Breadcrumb } from '~/ui/breadcrumb'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { RadioGroup } from '~/ui/radio-group'
import { TextArea } from '~/ui/text-area'
import { Due } from '../parts/due'
import { FormPage } from '../parts/form-page'
import type { PostedProps } from '../parts/form-props'
import { signalTrail, type NamedSignal } from './signal-trail'

interface ContestPageProps extends PostedProps {
  signal: NamedSignal & { contest: Contest }
  today: Day
}

interface Contest {
  on: Day
  text: string
  dueOn: Day
  answer: { outcome: ContestOutcome; text: string; on: Day; by: string } | null
}

/** What the employee says against a signal, and the Reko-AG's answer to her. */
export function ContestPage({ signal, today, ...posted }: ContestPageProps) {
  const { contest, person } = signal
  const title = `${personName(person.name)} säger emot`
  const said = (
    <blockquote className="measure mt-6 border-l-[1.5px] border-rule-strong py-1 pl-5 whitespace-pre-line">
      {contest.text}
    </blockquote>
  )
  if (contest.answer)
    return (
      <>
        <Breadcrumb trail={signalTrail(signal, 'Säger emot')} />
        <PageTitle>{title}</PageTitle>
        <Lead>{contestOutcomeText[contest.answer.outcome]}.</Lead>
        {said}
        <p className="measure mt-4">
          {contest.answer.by} svarade {shortDay(contest.answer.on, today)}: {contest.answer.text}
        </p>
      </>
    )
  return (
    <FormPage
      {...posted}
      trail={signalTrail(signal, 'Säger emot')}
      title={title}
      lead={`Signalen: ${findingText(signal, today)}. Svaret visas för medarbetaren på Min sida.`}
      above={
        <>
          {said}
          <p className="mt-3 text-small text-ink-2">Skrivet {shortDay(contest.on, today)}.</p>
          <Due on={contest.dueOn} today={today} what={`svara senast ${shortDay(contest.dueOn, today)}`} />
        </>
      }
      tab="Ditt svar"
      action={path('signalContest', { id: signal.slug })}
      save="Skicka svaret"
      cancel={path('signal', { id: signal.slug })}
    >
      {(field) => (
        <>
          <RadioGroup
            {...field('utfall')}
            legend="Vad har du kommit fram till?"
            options={contestOutcomes.map((value) => ({ value, ...contestOutcomeChoice[value] }))}
          />
          <TextArea
            {...field('text')}
            label="Varför, i ord till medarbetaren"
            hint="Inga diagnoser och inga personnummer."
            rows={4}
          />
        </>
      )}
    </FormPage>
  )
}
