import type { Day } from '~/domain/day'
import { path } from '~/paths'
import type { OwnPlan } from '~/reads/own-plan.server'
import { shortDay } from '~/text/day'
import { shownErrors } from '~/text/form-error'
import { questionsOf } from '~/text/plan'
import { Empty } from '~/ui/empty'
import { ErrorSummary } from '~/ui/error-summary'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { PlanReading } from '../case/plan-reading'
import type { PostedProps } from '../parts/form-props'
import { OwnHead } from './own-head'
import { OwnPlanAnswer } from './own-plan-answer'
import { OwnPlanSaid } from './own-plan-said'

export interface OwnPlanPageProps extends PostedProps {
  plans: readonly OwnPlan[]
  plan: OwnPlan | undefined
  comments: readonly ShownComment[]
  open: boolean
  weeklyHours: number
  /** Her own given name, for the questions. */
  name: string
  today: Day
}

export interface ShownComment {
  object: string
  number: number | null
  view: 'read' | 'agrees' | 'disagrees'
  text: string | null
  on: Day
}

/** Her plan to read, and to say what she thinks of it. */
export function OwnPlanPage({ plans, plan, comments, open, weeklyHours, name, today, ...posted }: OwnPlanPageProps) {
  if (!plan)
    return (
      <>
        <OwnHead title="Din plan">När du och din chef gör en plan för hur du kommer tillbaka läser du den här.</OwnHead>
        <Empty title="Det finns ingen plan än">
          Vill du prata om en? <TextLink to={path('ownMeetingAsk')}>Be om ett möte</TextLink>
        </Empty>
      </>
    )
  const latest = plan.slug === plans[0]?.slug
  return (
    <>
      <ErrorSummary errors={shownErrors(posted.form?.errors).list} />
      <OwnHead title="Din plan">{leadOf(plan, latest, today)}</OwnHead>
      {open && latest && <OwnPlanAnswer plan={plan} {...posted} />}
      <OwnPlanSaid comments={comments.filter(({ object }) => object === plan.slug)} today={today} />
      <PlanReading
        draft={plan.draft}
        questions={questionsOf(plan.questionsVersion, name)}
        weeklyHours={weeklyHours}
        today={today}
      />
      <p className="mt-6 text-row">
        <TextLink to={path('ownErrorNew', {}, { om: 'plan', post: plan.slug })}>Det här är fel</TextLink>
      </p>
      {plans.length > 1 && <Versions plans={plans} current={plan.slug} today={today} />}
    </>
  )
}

function leadOf({ number, on, by, replyBy }: OwnPlan, latest: boolean, today: Day) {
  if (replyBy !== null)
    return (
      <>
        Ett utkast som {by} bad dig läsa {shortDay(on, today)}. Svara gärna <b>senast {shortDay(replyBy, today)}</b>.
      </>
    )
  return `Version ${number}, klar ${shortDay(on, today)} av ${by}.${latest ? '' : ' Det finns en nyare.'}`
}

const Versions = ({ plans, current, today }: { plans: readonly OwnPlan[]; current: string; today: Day }) => (
  <Section title="Tidigare versioner">
    <ul className="text-row">
      {plans
        .filter(({ slug }) => slug !== current)
        .map(({ slug, number, on }) => (
          <li key={slug} className="border-b border-rule py-2">
            <TextLink to={path('ownPlanVersion', { id: slug })}>
              {number === null ? 'Utkast' : `Version ${number}`}, {shortDay(on, today)}
            </TextLink>
          </li>
        ))}
    </ul>
  </Section>
)
