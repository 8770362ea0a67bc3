import { choice, date, rows, single, text } from './form-parts'
import type { StepForm } from './step-form'
import { themes } from './theme'
import { decisionLevels, measureTypes } from './vocabulary'

/** Step 2: obstacle, goal, measure; what, when and who as SAM has it, and the risk of the change. Source: domain.md §6.3–6.4. */
export const planForm: StepForm = {
  step: 'plan',
  origin: 'ours',
  groups: [
    rows(
      'goals',
      1,
      'blocks',
      { name: 'from', kind: 'row', weight: 'optional', of: { step: 'mapping', group: 'obstacles' } },
      text('obstacle'),
      text('goal'),
    ),
    rows(
      'measures',
      1,
      'blocks',
      { name: 'goal', kind: 'row', weight: 'blocks', of: { step: 'plan', group: 'goals' } },
      text('what'),
      choice('theme', themes, 'optional'),
      choice('type', measureTypes),
      choice('level', decisionLevels),
      text('responsible'),
      date('start'),
      choice('ongoing', ['yes', 'no'], 'optional'),
      date('due', 'blocks', { field: 'ongoing', is: 'yes' }),
      date('followUpOn'),
      text('sign'),
      text('fhvOrder', 'optional'),
      text('changeRisk', 'warns', { unless: { field: 'noChangeRisk' } }),
      text('noChangeRisk', 'optional'),
      { name: 'risk', kind: 'row', weight: 'optional', of: { step: 'mapping', group: 'risks' } },
    ),
    single('shortAbsence', text('handling')),
    rows(
      'escalations',
      0,
      'optional',
      { name: 'measure', kind: 'row', weight: 'blocks', of: { step: 'plan', group: 'measures' } },
      text('what'),
      choice('level', decisionLevels.slice(1)),
      text('to'),
      date('askedOn', 'warns'),
    ),
  ],
}
