import { correctionOutcomes, type CorrectionOutcome } from '~/domain/correction'
import type { Day } from '~/domain/day'
import { path } from '~/paths'
import type { ShownCorrection } from '~/reads/correction.server'
import { shortDay } from '~/text/day'
import { correctionOutcomeText, subjectText } from '~/text/own'
import { personName } from '~/text/person'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { RadioGroup } from '~/ui/radio-group'
import { TextArea } from '~/ui/text-area'
import { Due } from '../parts/due'
import { FormPage } from '../parts/form-page'
import type { PostedProps } from '../parts/form-props'
import { PersonTrail, personTrail } from './person-trail'

interface CorrectionPageProps extends PostedProps {
  correction: ShownCorrection
  today: Day
}

/** What the employee says is wrong, and the answer to her. */
export function CorrectionPage({ correction, today, ...posted }: CorrectionPageProps) {
  const { person, answer } = correction
  const title = `${personName(person.name)} säger att något är fel`
  const said = (
    <blockquote className="measure mt-6 border-l-[1.5px] border-rule-strong py-1 pl-5 whitespace-pre-line">
      {correction.text}
    </blockquote>
  )
  if (answer)
    return (
      <>
        <PersonTrail person={person} last="Sagt är fel" />
        <PageTitle>{title}</PageTitle>
        <Lead>{subjectText(correction, today)}.</Lead>
        {said}
        <p className="measure mt-4">
          {answer.by} svarade {shortDay(answer.on, today)}: {correctionOutcomeText[answer.outcome]}. {answer.text}
        </p>
      </>
    )
  return (
    <FormPage
      {...posted}
      trail={personTrail(person, 'Sagt är fel')}
      title={title}
      lead={`${subjectText(correction, today)}. Rätta det som är fel först, och svara sedan. Svaret visas på Min sida.`}
      above={
        <>
          {said}
          <p className="mt-3 text-small text-ink-2">Skrivet {shortDay(correction.on, today)}.</p>
          <Due on={correction.dueOn} today={today} what={`svara senast ${shortDay(correction.dueOn, today)}`} />
        </>
      }
      tab="Ditt svar"
      action={path('personCorrection', { id: person.slug, post: correction.slug })}
      save="Skicka svaret"
      cancel={path('person', { id: person.slug })}
    >
      {(field) => (
        <>
          <RadioGroup
            {...field('utfall')}
            legend="Hur blev det?"
            options={correctionOutcomes.map((value) => ({ value, ...choiceText[value] }))}
          />
          <TextArea
            {...field('text')}
            label="Vad du har gjort eller kommit fram till, i ord till medarbetaren"
            hint="Inga diagnoser och inga personnummer."
            rows={4}
          />
        </>
      )}
    </FormPage>
  )
}

const choiceText: Record<CorrectionOutcome, { label: string; hint: string }> = {
  corrected: { label: 'Det är rättat', hint: 'Medarbetaren hade rätt.' },
  partly: { label: 'Det är rättat till en del', hint: 'Skriv vad som är kvar.' },
  right: { label: 'Det står kvar', hint: 'Skriv varför det stämmer som det är.' },
}
