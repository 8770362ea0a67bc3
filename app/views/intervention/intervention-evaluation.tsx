import { evaluationAnswers, recheckAnswers } from '~/domain/intervention/answer'
import { waitsAfterwards } from '~/domain/intervention/afterwards'
import { addDays } from '~/domain/day'
import { shortDay } from '~/text/day'
import { evaluationText, recheckText } from '~/text/intervention'
import { personName } from '~/text/person'
import { RadioGroup } from '~/ui/radio-group'
import { Section } from '~/ui/section'
import { TextArea } from '~/ui/text-area'
import { ReportForm } from './report-form'
import type { ReportProps } from './step-shown'

/** After closing: whether it helped, by owner and chef, and a year later whether it still stands. */
export function InterventionEvaluation({ read, today, ...posted }: ReportProps) {
  const { facts, may, slug, part, names } = read.shown
  const waits = waitsAfterwards(facts)
  if (waits === null) return null
  const asksYou = may.report && (part === 'owner' || part === 'chef') && waits.evaluation.includes(part)
  const recheckOpen = may.report && waits.recheckOn !== null && today >= addDays(waits.recheckOn, -30)
  return (
    <>
      <Section title="Utvärdering" id="utvardering">
        {facts.evaluations.map(({ as, answer, text, by }) => (
          <p key={as} className="measure mb-2 text-row">
            <b>{as === 'owner' ? 'Insatsägaren' : 'Chefen'}</b>, {personName(names[by.accountId]?.name ?? null)}:{' '}
            {evaluationText[answer]}. {text}
          </p>
        ))}
        {waits.evaluation.length > 0 && (
          <p className="text-ink-2">
            Väntar på {waits.evaluation.map((one) => (one === 'owner' ? 'insatsägaren' : 'chefen')).join(' och ')}.
          </p>
        )}
        {asksYou && (
          <ReportForm {...{ slug, formular: 'utvardering', nyckel: '', ...posted }} summary="Utvärdera insatsen">
            {(field) => (
              <>
                <RadioGroup
                  {...field('svar')}
                  legend="Hjälpte insatsen?"
                  options={evaluationAnswers.map((value) => ({ value, label: evaluationText[value] }))}
                />
                <TextArea {...field('text')} label="Vad bygger du det på?" rows={3} />
              </>
            )}
          </ReportForm>
        )}
      </Section>
      <Section title="Kontroll efter tolv månader" id="efterkontroll">
        {facts.recheck ? (
          <p className="measure text-row">
            {recheckText[facts.recheck.answer]}, {shortDay(facts.recheck.on, today)}. {facts.recheck.text}
          </p>
        ) : (
          <p className="text-ink-2">{waits.recheckOn !== null && `Görs ${shortDay(waits.recheckOn, today)}.`}</p>
        )}
        {recheckOpen && (
          <ReportForm {...{ slug, formular: 'efterkontroll', nyckel: '', ...posted }} summary="Svara på kontrollen">
            {(field) => (
              <>
                <RadioGroup
                  {...field('svar')}
                  legend="Står det ni byggde kvar?"
                  options={recheckAnswers.map((value) => ({ value, label: recheckText[value] }))}
                />
                <TextArea {...field('text')} label="Vad har ni sett?" rows={3} />
              </>
            )}
          </ReportForm>
        )}
      </Section>
    </>
  )
}
