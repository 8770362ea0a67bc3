import { decisionAnswers } from '~/domain/intervention/answer'
import { rowsOf, valueOf } from '~/domain/intervention/draft'
import { stageOf } from '~/domain/intervention/facts'
import { isWritable } from '~/domain/intervention/stage'
import { decisionLevelText } from '~/text/intervention-choice'
import { decisionText } from '~/text/intervention'
import { sentence } from '~/text/number'
import type { DecisionLevel } from '~/domain/intervention/vocabulary'
import { RadioGroup } from '~/ui/radio-group'
import { Section } from '~/ui/section'
import { State } from '~/ui/state'
import { TextArea } from '~/ui/text-area'
import { TextField } from '~/ui/text-field'
import { ReportForm } from './report-form'
import type { ReportProps } from './step-shown'

/** What was asked of the levels above, and what they have said. */
export function EscalationAnswers({ read, today: _today, ...posted }: ReportProps) {
  const { facts, may, slug } = read.shown
  const asked = rowsOf(facts.forms.plan.draft, 'escalations')
  const reports = may.report && isWritable('plan', stageOf(facts))
  if (asked.length === 0) return null
  return (
    <Section title="Beslut högre upp">
      <ul>
        {asked.map((row) => {
          const said = facts.escalations[row.key]
          const level = decisionLevelText[valueOf(row, 'level') as DecisionLevel]
          return (
            <li key={row.key} id={`beslut-${row.key}`} className="border-b border-rule py-3">
              <div className="flex flex-wrap items-baseline justify-between gap-x-6">
                <h3 className="measure text-row font-key">{valueOf(row, 'what')}</h3>
                <State kind={said?.answer === 'yes' ? 'done' : said?.answer === 'no' ? 'blocks' : 'undecided'}>
                  {said ? decisionText[said.answer] : 'Väntar på beslut'}
                </State>
              </div>
              <p className="text-small text-ink-2">
                Till {valueOf(row, 'to') || 'nivån över'}
                {level && ` (${level.toLowerCase()})`}
              </p>
              {said && (
                <p className="measure text-row">
                  {sentence(`${said.decider} svarade ${decisionText[said.answer].toLowerCase()}. ${said.reason ?? ''}`)}
                </p>
              )}
              {reports && (
                <ReportForm
                  {...{ slug, formular: 'beslut', nyckel: row.key, ...posted }}
                  summary="Skriv in beslutet"
                  initial={{
                    svar: said?.answer ?? '',
                    vem: said?.decider ?? valueOf(row, 'to'),
                    skal: said?.reason ?? '',
                  }}
                >
                  {(field) => (
                    <>
                      <RadioGroup
                        {...field('svar')}
                        legend="Svar"
                        options={decisionAnswers.map((value) => ({ value, label: decisionText[value] }))}
                      />
                      <TextField {...field('vem')} label="Vem har svarat?" hint="Funktionen räcker." />
                      <TextArea {...field('skal')} label="Varför?" hint="Behövs vid nej och inte än." rows={2} />
                    </>
                  )}
                </ReportForm>
              )}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
