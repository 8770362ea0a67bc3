import type { FieldRule, GroupRule, StepForms, Weight } from './step-form'
import { themes } from './theme'

/** Where a cause lies. */
export const causeLevels = ['individual', 'group', 'organisation'] as const

/** Kinds of measure. Source: domain.md §6.4. */
export const measureTypes = ['organisation', 'group', 'routine', 'competence'] as const
export type MeasureType = (typeof measureTypes)[number]

/** Who has the mandate to decide: the chef, the level above, the head of operations, or the employer. All but the first are escalated. */
export const decisionLevels = ['workplace', 'unit', 'operations', 'employer'] as const
export type DecisionLevel = (typeof decisionLevels)[number]

export const mappers = ['chef', 'insatsagare', 'skyddsombud', 'fhv', 'staff', 'hr', 'facket', 'other'] as const

export const effects = ['clear', 'some', 'none', 'worse', 'unclear'] as const

const text = (name: string, weight: Weight = 'blocks', more: Partial<FieldRule> = {}): FieldRule => ({
  ...{ name, kind: 'text', weight, ...more },
})
const choice = (name: string, choices: readonly string[], weight: Weight = 'blocks'): FieldRule => ({
  ...{ name, kind: 'choice', weight, choices },
})
const date = (name: string, weight: Weight = 'blocks', unless?: FieldRule['unless']): FieldRule => ({
  ...{ name, kind: 'day', weight, ...(unless && { unless }) },
})
const rows = (name: string, least: number, weight: Weight, ...fields: FieldRule[]): GroupRule => ({
  ...{ name, single: false, least, weight, fields },
})
const single = (name: string, ...fields: FieldRule[]): GroupRule => ({
  ...{ name, single: true, least: 0, weight: 'optional', fields },
})

/**
 * The forms of the three steps as we read the model (`origin: 'ours'`), in the order of the page. Source: domain.md §6.4 (proposed
 * content) and §6.3 (SAM: written risk assessment with serious or not; what, when, who; risks of the change).
 */
export const defaultForms: StepForms = {
  mapping: {
    step: 'mapping',
    origin: 'ours',
    groups: [
      single('picture', text('summary'), text('survey', 'optional')),
      rows('causes', 1, 'blocks', text('what'), choice('level', causeLevels), text('basis', 'warns')),
      rows('obstacles', 1, 'blocks', text('what'), choice('theme', themes, 'optional')),
      rows('strengths', 1, 'warns', text('what')),
      rows('unknowns', 1, 'warns', text('what'), text('findOut', 'optional')),
      rows('risks', 1, 'blocks', text('what'), choice('serious', ['yes', 'no']), text('handled', 'optional')),
      rows('participants', 1, 'blocks', choice('who', mappers), text('how', 'optional'), date('on', 'optional')),
    ],
  },
  plan: {
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
  },
  'follow-through': {
    step: 'follow-through',
    origin: 'ours',
    groups: [
      single('effect', choice('effect', effects), text('seen')),
      rows('lessons', 1, 'blocks', text('what')),
      single('handOver', text('routine'), text('responsible'), date('from')),
    ],
  },
}
