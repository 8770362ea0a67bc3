import type { Step } from './stage'

/** Whether what is missing hinders the next step, is only pointed out, or may be left. */
export type Weight = 'blocks' | 'warns' | 'optional'

/** A field of a step's form. `row` names the group, in this step or another, whose rows it points at. */
export interface FieldRule {
  name: string
  kind: 'text' | 'choice' | 'day' | 'row'
  weight: Weight
  choices?: readonly string[]
  of?: { step: Step; group: string }
  /** Not asked for when another field of the row says this, or, without `is`, anything at all. */
  unless?: { field: string; is?: string }
}

/** Fields that belong together: rows of them, or, when `single`, one row with the key `''`. */
export interface GroupRule {
  name: string
  single: boolean
  /** How few rows will do, and what it means to have fewer. */
  least: number
  weight: Weight
  fields: readonly FieldRule[]
}

export interface StepForm {
  step: Step
  /** `ours`: our reading of the model, to be labelled so; `employer`: the employer's own. */
  origin: 'ours' | 'employer'
  groups: readonly GroupRule[]
}

export type StepForms = Readonly<Record<Step, StepForm>>

export const groupOf = (form: StepForm, name: string): GroupRule | null =>
  form.groups.find((group) => group.name === name) ?? null
