import type { Day } from '../day'
import type { StepDraft } from './draft'
import { removeRow, takeObstacle } from './draft-row'
import { fillTemplate, type TemplateWords } from './measure-fill'
import type { MeasureTemplate } from './measure-template'
import type { StepAction } from './step-button'

interface Around {
  /** Names a new row. */
  key: string
  today: Day
  mapping: StepDraft
  /** The template that was chosen. */
  template: { template: MeasureTemplate; words: TemplateWords } | null
}

/** The draft after the button: a row less, filled in from a template or from an obstacle of the mapping, or as it was typed. */
export function draftAfter(draft: StepDraft, action: StepAction, { key, today, mapping, template }: Around): StepDraft {
  if (action.kind === 'remove') return removeRow(draft, action.group, action.key)
  if (action.kind === 'take') return takeObstacle(draft, mapping, action.obstacle, key)
  if (action.kind !== 'template' || template === null) return draft
  return fillTemplate(draft, template.template, template.words, { key, today })
}
