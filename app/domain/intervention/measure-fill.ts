import { addMonths, isoDay, type Day } from '../day'
import { rowsOf, type StepDraft } from './draft'
import { addRow } from './draft-row'
import type { MeasureTemplate } from './measure-template'

/** What a template says in words. */
export interface TemplateWords {
  what: string
  sign: string
  changeRisk: string
}

/** The plan with a measure filled in from a template: it starts today, and is followed up when due, or after three months. */
export function fillTemplate(
  plan: StepDraft,
  { theme, type, level, months }: MeasureTemplate,
  words: TemplateWords,
  { key, today }: { key: string; today: Day },
): StepDraft {
  const goals = rowsOf(plan, 'goals')
  return addRow(plan, 'measures', {
    key,
    values: {
      ...{ ...words, theme, type, level, start: isoDay(today) },
      goal: (goals.length === 1 && goals[0]?.key) || '',
      ...(months === null ? { ongoing: 'yes' } : { due: isoDay(addMonths(today, months)) }),
      followUpOn: isoDay(addMonths(today, months ?? usualMonths)),
    },
  })
}

const usualMonths = 3
