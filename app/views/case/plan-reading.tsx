import type { ReactNode } from 'react'
import type { Day } from '~/domain/day'
import type { PlanDraft } from '~/domain/plan-draft'
import { readableSteps, typedDay, written } from '~/domain/plan-reading'
import { adjustmentDays, adjustmentWord, answerWord, typedDayText, type PlanQuestions } from '~/text/plan'
import { DataTable } from '~/ui/data-table'
import { Section } from '~/ui/section'
import { Date } from '../parts/day'
import { RampPicture } from './ramp-picture'
import { RampTable } from './ramp-table'

interface PlanReadingProps {
  draft: PlanDraft
  questions: PlanQuestions
  weeklyHours: number
  today: Day
  /** Where two plans share the width of the page. */
  narrow?: boolean
}

/** A plan to read and to print, as it was adopted or as it stands. */
export const PlanReading = (plan: PlanReadingProps) =>
  planParts.map(({ part, title, show }) => (
    <Section key={part} title={title(plan.questions)}>
      {show({ ...plan, draft: written(plan.draft) })}
    </Section>
  ))

/** The plan part by part, so that two can stand beside each other. */
export const planParts: readonly PlanPart[] = [
  { part: 'tasks', title: ({ tasks }) => tasks, show: (plan) => <Tasks {...plan} /> },
  { part: 'adjustments', title: ({ adjustments }) => adjustments, show: (plan) => <Adjustments {...plan} /> },
  { part: 'ramp', title: ({ ramp }) => ramp, show: (plan) => <Ramp {...plan} /> },
  { part: 'contact', title: ({ contact }) => contact, show: ({ draft }) => <Told>{draft.contact}</Told> },
  { part: 'participation', title: ({ participation }) => participation, show: ({ draft }) => <TookPart {...draft} /> },
  { part: 'comment', title: ({ comment }) => comment, show: ({ draft }) => <Told>{draft.comment}</Told> },
  { part: 'followUps', title: ({ followUps }) => followUps, show: (plan) => <FollowUps {...plan} /> },
]

interface PlanPart {
  part: 'tasks' | 'adjustments' | 'ramp' | 'contact' | 'participation' | 'comment' | 'followUps'
  title: (questions: PlanQuestions) => string
  show: (plan: PlanReadingProps) => ReactNode
}

const Told = ({ children }: { children: string }) => (
  <p className="measure whitespace-pre-line">{children || <span className="text-ink-2">Inget skrivet</span>}</p>
)

const Tasks = ({ draft, questions }: PlanReadingProps) => (
  <DataTable
    caption={questions.tasks}
    rowHeader="what"
    columns={[
      { key: 'what', label: 'Arbetsuppgift' },
      { key: 'can', label: 'Svar' },
    ]}
    rows={draft.tasks.map(({ key, what, can, change }) => ({
      key,
      cells: { what, can: `${answerWord(can)}${can === 'with-change' && change ? `: ${change}` : ''}` },
    }))}
  />
)

const Adjustments = ({ draft, questions, today }: PlanReadingProps) =>
  draft.adjustments.length === 0 ? (
    <p>Inga anpassningar.</p>
  ) : (
    <DataTable
      caption={questions.adjustments}
      rowHeader="what"
      columns={[
        { key: 'what', label: 'Vad' },
        { key: 'who', label: 'Vem ordnar' },
        { key: 'days', label: 'Från–till' },
        { key: 'state', label: 'Läge' },
      ]}
      rows={draft.adjustments.map(({ key, what, who, from, to, state, effect }) => ({
        key,
        cells: {
          ...{ what, who, days: adjustmentDays(from, to, today) },
          state: `${adjustmentWord(state)}${effect ? `. ${effect}` : ''}`,
        },
      }))}
    />
  )

const Ramp = ({ draft, questions, weeklyHours, today, narrow }: PlanReadingProps) => (
  <>
    <RampPicture steps={readableSteps(draft.ramp)} {...{ weeklyHours, today, narrow }} />
    <RampTable {...{ ramp: draft.ramp, caption: questions.ramp, weeklyHours, today }} />
  </>
)

const TookPart = ({ participation, participationReason }: PlanDraft) => (
  <Told>{participation === 'ja' ? 'Ja' : participation === 'nej' ? `Nej. ${participationReason}` : ''}</Told>
)

const FollowUps = ({ draft, today }: PlanReadingProps) => (
  <ul>
    {draft.followUps.map(({ key, on }) => {
      const day = typedDay(on)
      return <li key={key}>{day === null ? typedDayText(on, today) : <Date day={day} today={today} />}</li>
    })}
  </ul>
)
