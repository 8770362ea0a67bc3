import type { Day } from '~/domain/day'
import type { StepDraft } from '~/domain/intervention/draft'
import { momentText } from '~/text/moment'
import { StepReading } from './step-reading'
import { contextOf, type ShownStep } from './step-shown'

interface StepPaperProps {
  read: ShownStep
  /** What was typed, where the page has come back with it. */
  written: StepDraft | undefined
  today: Day
}

/** A step on paper while it is being written: what it says, without fields to fill in. */
export function StepPaper({ read, written, today }: StepPaperProps) {
  const { shown, step, draft, saved } = read
  const on = written ?? draft
  const context = contextOf(read, today)
  return (
    <div className="hidden print:block">
      <p className="mt-4 text-row font-key">
        {`Utkast${saved && !written ? `, sparat ${momentText(saved.at, today)}` : ', inte sparat än'}.`}
      </p>
      <StepReading
        {...{ step, draft: on, house: shown.house }}
        context={{ ...context, drafts: { ...context.drafts, [step]: { draft: on } } }}
      />
    </div>
  )
}
