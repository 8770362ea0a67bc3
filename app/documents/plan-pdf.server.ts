import type { Day } from '~/domain/day'
import { rampHours, type PlanContent } from '~/domain/plan'
import { fullDay } from '~/text/day'
import { percent } from '~/text/number'
import { givenName, personName } from '~/text/person'
import { adjustmentStateText, hoursText, questionsOf, taskAnswerText, type PlanQuestions } from '~/text/plan'
import { taggedPdf, type TaggedPdf } from './tagged-pdf.server'

interface PrintedPlan {
  employer: string
  workplace: string
  name: string | null
  leader: string | null
  number: number
  adoptedOn: Day
  by: string
  questionsVersion: number
  content: PlanContent
  weeklyHours: number
}

/** An adopted plan with what Försäkringskassan's template asks for; the personal number is left to fill in by hand. */
export function planPdf(plan: PrintedPlan): Promise<Buffer> {
  const pdf = taggedPdf(`Plan för återgång i arbete, version ${plan.number}`)
  const questions = questionsOf(plan.questionsVersion, givenName(plan.name))
  pdf.heading(1, 'Plan för återgång i arbete')
  pdf.paragraph(`Version ${plan.number}, klar ${fullDay(plan.adoptedOn)}, av ${plan.by}.`)
  parties(pdf, plan)
  tasks(pdf, plan.content, questions)
  adjustments(pdf, plan.content, questions)
  ramp(pdf, plan, questions)
  together(pdf, plan.content, questions)
  signatures(pdf)
  return pdf.end()
}

function parties(pdf: TaggedPdf, { employer, workplace, name, leader }: PrintedPlan): void {
  pdf.heading(2, 'Arbetsgivare och medarbetare')
  pdf.fact('Arbetsgivare', employer)
  pdf.fact('Arbetsplats', workplace)
  pdf.fact('Ansvarig', leader ?? 'Ingen just nu')
  pdf.fact('Medarbetare', personName(name))
  pdf.fact('Personnummer')
}

function tasks(pdf: TaggedPdf, { tasks }: PlanContent, questions: PlanQuestions): void {
  pdf.heading(2, questions.tasks)
  pdf.table(
    [
      { label: 'Arbetsuppgift', width: 0.4 },
      { label: 'Svar', width: 0.2 },
      { label: questions.change, width: 0.4 },
    ],
    tasks.map(({ what, can, change }) => [what, taskAnswerText[can], change]),
  )
}

function adjustments(pdf: TaggedPdf, { adjustments }: PlanContent, questions: PlanQuestions): void {
  pdf.heading(2, questions.adjustments)
  if (adjustments.length === 0) return pdf.paragraph('Inga anpassningar.')
  pdf.table(
    [
      { label: 'Vad', width: 0.36 },
      { label: 'Vem ordnar', width: 0.2 },
      { label: 'Från och till', width: 0.22 },
      { label: 'Läge och resultat', width: 0.22 },
    ],
    adjustments.map(({ what, who, from, to, state, effect }) => [
      ...[what, who, `${fullDay(from)} – ${to === null ? 'tills vidare' : fullDay(to)}`],
      [adjustmentStateText[state], effect].filter(Boolean).join('. '),
    ]),
  )
}

function ramp(pdf: TaggedPdf, { content, weeklyHours }: PrintedPlan, questions: PlanQuestions): void {
  pdf.heading(2, questions.ramp)
  pdf.table(
    [
      { label: 'Från', width: 0.28 },
      { label: 'Andel av heltid', width: 0.22 },
      { label: 'I veckan', width: 0.2 },
      { label: 'Stäms av', width: 0.3 },
    ],
    content.ramp.map(({ from, share, checkOn }) => [
      ...[fullDay(from), percent(share), hoursText(rampHours(share, weeklyHours))],
      checkOn === null ? 'Slutmål' : fullDay(checkOn),
    ]),
  )
}

function together(pdf: TaggedPdf, content: PlanContent, questions: PlanQuestions): void {
  const { contact, participation, comment, followUps } = content
  pdf.heading(2, questions.contact)
  pdf.paragraph(contact)
  pdf.heading(2, questions.participation)
  pdf.paragraph(participation.tookPart ? 'Ja' : `Nej. ${participation.reason}`)
  pdf.heading(2, questions.comment)
  pdf.paragraph(comment || 'Inget skrivet')
  pdf.heading(2, questions.followUps)
  pdf.list(followUps.map(fullDay))
}

function signatures(pdf: TaggedPdf): void {
  pdf.heading(2, 'Underskrifter')
  for (const line of ['Datum', 'Chef', 'Datum', 'Medarbetare']) pdf.fact(line)
}
