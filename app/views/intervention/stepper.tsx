import type { Day } from '~/domain/day'
import type { FollowUp } from '~/domain/intervention/follow-up'
import { steps } from '~/domain/intervention/stage'
import type { InterventionHead } from '~/reads/intervention-head.server'
import { numberedStep } from '~/text/intervention'
import { stepNote } from '~/text/intervention-page'
import { State } from '~/ui/state'
import { factsOf } from './stepper-facts'
import { stateOf, datesOf } from './stepper-state'

interface StepperProps {
  shown: InterventionHead
  followUps: readonly FollowUp[]
  today: Day
}

/** The three steps: how far it has come, when each was or is meant to be done, who decides and on what. */
export const Stepper = ({ shown, followUps, today }: StepperProps) => (
  <ol className="mt-8 gap-6 max-md:space-y-5 md:grid md:grid-cols-3 print:grid print:grid-cols-3 print:space-y-0">
    {steps.map((step) => {
      const state = stateOf(step, shown)
      return (
        <li
          key={step}
          aria-current={state === 'ongoing' ? 'step' : undefined}
          className={`pt-2.5 ${state === 'ongoing' ? 'border-t-6 border-act' : state === 'done' ? 'border-t-2 border-act' : 'border-t-2 border-rule-strong'}`}
        >
          <h2 className="text-h3">{numberedStep(step, shown.house)}</h2>
          <State kind={state}>{stepNote(state, datesOf(step, shown), today)}</State>
          <dl className="mt-2 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-0.5 text-row">
            {factsOf(step, shown, followUps, today).map(({ label, value }) => (
              <div key={label} className="contents">
                <dt className="text-ink-2">{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </li>
      )
    })}
  </ol>
)
