import type { Day } from '~/domain/day'
import { enteredAt, stageOf } from '~/domain/intervention/facts'
import { stepButtons } from '~/domain/intervention/step-button'
import { shortDay } from '~/text/day'
import { personName } from '~/text/person'
import { Button } from '~/ui/button'
import { Section } from '~/ui/section'
import { State } from '~/ui/state'
import type { ShownStep } from './step-shown'

interface StepDecision {
  read: ShownStep
  today: Day
  /** Only to be read. */
  still?: boolean
}

/** Whether the chef has approved the step as it is written, and her button to do it. */
export function StepDecision({ read: { shown, step, revision }, today, still = false }: StepDecision) {
  const { facts } = shown
  const given = facts.approvals.findLast((one) => one.step === step && one.place > enteredAt(facts))
  const holds = given?.revision === revision
  const by = given && `${shortDay(given.on, today)} av ${personName(shown.names[given.by.accountId]?.name ?? null)}`
  const may = !still && shown.may.approve && stageOf(facts) === step && !holds
  if (stageOf(facts) !== step && !given) return null
  return (
    <Section title="Chefens godkännande" id="godkann">
      {!given && <State kind="later">Inte godkänt än</State>}
      {given && (
        <State kind={holds ? 'done' : 'warns'}>{holds ? `Godkänt ${by}` : `Ändrat efter godkännandet ${by}`}</State>
      )}
      <p className="measure text-small text-ink-2">
        Chefen styr och godkänner varje steg. Ändras något efteråt behövs ett nytt godkännande.
      </p>
      {may && (
        <p className="mt-4 max-md:grid">
          <Button name="atgard" value={stepButtons.approve} kind={step === 'plan' ? 'outline' : 'filled'}>
            Spara och godkänn
          </Button>
        </p>
      )}
    </Section>
  )
}
