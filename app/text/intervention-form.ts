import type { HouseForms } from '~/domain/intervention/house-forms'
import type { Step } from '~/domain/intervention/stage'
import type { GroupRule } from '~/domain/intervention/step-form'
import { groupTexts } from './intervention-group'
import { fieldTexts } from './intervention-field'

/** What the steps are called until the employer calls them something else. Our reading. */
export const ourStepNames: Record<Step, string> = {
  mapping: 'Kartläggning',
  plan: 'Plan',
  'follow-through': 'Genomförande och uppföljning',
}

export const stepName = (step: Step, { names }: Pick<HouseForms, 'names'>): string => names[step] ?? ourStepNames[step]

/** "planen", as it stands in a sentence; a name of the employer's own is quoted, since nobody knows how it is bent. */
export const theStep = (step: Step, { names }: Pick<HouseForms, 'names'>): string =>
  stepName(step, { names }) === ourStepNames[step] ? ourSteps[step] : `”${names[step]}”`

const ourSteps: Record<Step, string> = {
  mapping: 'kartläggningen',
  plan: 'planen',
  'follow-through': 'genomförandet och uppföljningen',
}

export interface GroupWords {
  title: string
  /** Why it is asked. */
  hint: string
  /** "Lägg till en orsak"; empty in a single group. */
  add: string
  /** "Ny orsak" */
  fresh: string
  /** "Orsaken"; `neuter` when it is "hindret är nytt". */
  the: string
  neuter?: true
  /** "Lägg till minst en orsak." */
  least: string
}

export interface FieldWords {
  label: string
  hint?: string
  /** What to write when it is missing, a whole sentence. */
  missing?: string
  /** Whole paragraphs are written in it. */
  long?: true
  /** Takes the whole width. */
  wide?: true
  /** A name or a few words. */
  short?: true
}

/** @throws RangeError for a group that nobody has words for, which is a mistake of ours. */
export function groupWords(name: string, { hints }: Pick<HouseForms, 'hints'>): GroupWords {
  const words = groupTexts[name]
  if (!words) throw new RangeError(`No words for the group ${name}`)
  return { ...words, hint: hints[name] ?? words.hint }
}

export function fieldWords(group: string, field: string, { hints }: Pick<HouseForms, 'hints'>): FieldWords {
  const words = fieldTexts[`${group}.${field}`]
  if (!words) throw new RangeError(`No words for the field ${group}.${field}`)
  const hint = hints[`${group}.${field}`] ?? words.hint
  return { ...words, ...(hint && { hint }) }
}

/** How a row is called among others: by what is written first in it. */
export const rowName = ({ name, fields }: GroupRule, values: Readonly<Record<string, string>>): string => {
  const first = fields.find(({ kind, name: field }) => kind === 'text' && (values[field] ?? '') !== '')
  const text = first ? (values[first.name] ?? '') : ''
  const line = text.split('\n')[0] ?? ''
  return line.length > longestName
    ? `${line.slice(0, longestName - 1).trimEnd()}…`
    : line || groupTexts[name]?.fresh || ''
}

const longestName = 60
