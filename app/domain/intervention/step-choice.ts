import type { Day } from '../day'
import { defaultForms } from './default-forms'
import type { HouseForms } from './house-forms'
import { steps, type Step } from './stage'
import type { GroupRule, StepForm, Weight } from './step-form'

/** What the employer has chosen for a step, by `group` or `group.field`; what isn't named is as we have it. */
export interface StepChoice {
  /** Null keeps our name. */
  name: string | null
  weights: Readonly<Record<string, Demand>>
  hints: Readonly<Record<string, string>>
}

/** How a part of a step is asked for, or that it isn't. */
export type Demand = Weight | 'left-out'
export const demands = ['blocks', 'warns', 'optional', 'left-out'] as const satisfies readonly Demand[]

/** A choice from a day on; of two from the same day the later decided counts. */
export interface StepVersion {
  step: Step
  choice: StepChoice
  startsOn: Day
}

export const ourChoice: StepChoice = { name: null, weights: {}, hints: {} }

/**
 * What can't be loosened or left out: what SAM asks of a risk assessment and a plan of action (AFS 2023:1: which risks are serious;
 * what, when, who), and what other parts point at. Its hint can be changed. Source: domain.md §6.3.
 */
export const isFixed = (part: string): boolean => fixed.has(part)

const fixed = new Set([
  ...['causes.what', 'obstacles.what', 'risks', 'risks.what', 'risks.serious', 'risks.handled'],
  ...['goals', 'goals.from', 'goals.obstacle', 'goals.goal', 'measures', 'measures.goal', 'measures.what'],
  ...['measures.level', 'measures.responsible', 'measures.start', 'measures.ongoing', 'measures.due'],
  ...['measures.followUpOn', 'measures.changeRisk', 'measures.noChangeRisk', 'measures.risk'],
  ...['escalations', 'escalations.measure', 'escalations.what', 'escalations.level', 'escalations.to'],
])

/** The parts of a step that can be chosen about, in the order of the form; a single group has no demand of its own. */
export const partsOf = ({ groups }: StepForm): { part: string; group: GroupRule; ours: Weight; fixed: boolean }[] =>
  groups.flatMap((group) => [
    { part: group.name, group, ours: group.weight, fixed: group.single || isFixed(group.name) },
    ...group.fields.map(({ name, weight }) => ({
      ...{ part: `${group.name}.${name}`, group, ours: weight },
      fixed: isFixed(`${group.name}.${name}`),
    })),
  ])

/** The forms, names and hints that hold on a day: ours, with what has been chosen by then. */
export function houseFormsFrom(versions: readonly StepVersion[], date: Day): HouseForms {
  const inForce = (step: Step): StepChoice | null => choiceOn(versions, step, date)
  const chosen = steps.map((step) => ({ step, choice: inForce(step) }))
  return {
    forms: Object.fromEntries(
      chosen.map(({ step, choice }) => [step, choice ? chosenForm(defaultForms[step], choice) : defaultForms[step]]),
    ) as HouseForms['forms'],
    names: Object.fromEntries(chosen.map(({ step, choice }) => [step, choice?.name ?? null])) as HouseForms['names'],
    hints: Object.assign({}, ...chosen.map(({ choice }) => choice?.hints ?? {})) as HouseForms['hints'],
  }
}

/** The choice for a step that holds on a day; null while it is ours. */
export function choiceOn(versions: readonly StepVersion[], step: Step, date: Day): StepChoice | null {
  const started = versions.filter((one) => one.step === step && one.startsOn <= date)
  return started.toSorted((one, other) => one.startsOn - other.startsOn).at(-1)?.choice ?? null
}

const chosenForm = (form: StepForm, choice: StepChoice): StepForm => ({
  ...{ step: form.step, origin: Object.keys(choice.weights).length > 0 ? 'employer' : form.origin },
  groups: form.groups.flatMap((group) => chosenGroup(group, choice)),
})

function chosenGroup(group: GroupRule, { weights }: StepChoice): GroupRule[] {
  const demand = group.single ? group.weight : demandOf(weights, group.name, group.weight)
  const fields = group.fields.flatMap((field) => {
    const asked = demandOf(weights, `${group.name}.${field.name}`, field.weight)
    return asked === 'left-out' ? [] : [{ ...field, weight: asked }]
  })
  if (demand === 'left-out' || fields.length === 0) return []
  const least = demand === 'optional' || group.single ? group.least : Math.max(1, group.least)
  return [{ ...group, weight: demand, least, fields }]
}

const demandOf = (weights: StepChoice['weights'], part: string, ours: Weight): Demand =>
  isFixed(part) ? ours : (weights[part] ?? ours)
