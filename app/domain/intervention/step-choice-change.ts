import type { Day } from '../day'
import { accept, refuse, type Decision } from '../outcome'
import type { Step } from './stage'
import { choiceOn, ourChoice, type StepChoice, type StepVersion } from './step-choice'

/** Change what a step is called and asks from a day on: today at the earliest, never before a change that is already decided. */
export function changeStepForm(
  versions: readonly StepVersion[],
  { step, choice, startsOn }: { step: Step; choice: StepChoice; startsOn: Day },
  today: Day,
): Decision<StepVersion> {
  if (startsOn < today) return refuse('setting-starts-in-past')
  const own = versions.filter((version) => version.step === step)
  if (own.some((version) => version.startsOn > startsOn)) return refuse('setting-starts-before-next')
  const before = choiceOn(own, step, startsOn) ?? ourChoice
  return JSON.stringify(sorted(before)) === JSON.stringify(sorted(choice))
    ? refuse('setting-unchanged')
    : accept({ step, choice, startsOn })
}

const sorted = ({ name, weights, hints }: StepChoice) => [
  name,
  Object.entries(weights).sort(),
  Object.entries(hints).sort(),
]
