import type { Theme } from './theme'
import type { DecisionLevel, MeasureType } from './vocabulary'

/** A measure to begin from; its words are in the text room under `code`. */
export interface MeasureTemplate {
  code: string
  theme: Theme
  type: MeasureType
  level: DecisionLevel
  /** Months from start to due; null = goes on. */
  months: number | null
}

const template = (
  theme: Theme,
  code: string,
  type: MeasureType,
  level: DecisionLevel,
  months: number | null,
): MeasureTemplate => ({ code, theme, type, level, months })

/** Suggestions per theme, ours, in the order of the themes. Everything can be changed once it stands in the plan. */
export const measureTemplates: readonly MeasureTemplate[] = [
  template('leadership', 'manager-span', 'organisation', 'unit', 6),
  template('leadership', 'manager-support', 'competence', 'workplace', 6),
  template('leadership', 'weekly-presence', 'routine', 'workplace', null),
  template('staffing', 'fixed-teams', 'organisation', 'workplace', 6),
  template('staffing', 'substitute-pool', 'organisation', 'unit', 6),
  template('staffing', 'vacant-shift-routine', 'routine', 'workplace', null),
  template('working-hours', 'rest-between-shifts', 'organisation', 'workplace', 3),
  template('working-hours', 'schedule-influence', 'group', 'workplace', 6),
  template('working-hours', 'night-and-weekend', 'organisation', 'unit', 6),
  template('workload', 'task-priority', 'routine', 'workplace', null),
  template('workload', 'task-shifting', 'organisation', 'operations', 6),
  template('workload', 'recovery-at-work', 'group', 'workplace', 3),
  template('introduction', 'introduction-plan', 'routine', 'workplace', null),
  template('introduction', 'mentor', 'competence', 'workplace', 6),
  template('collaboration', 'staff-meetings', 'group', 'workplace', null),
  template('collaboration', 'handover-between-units', 'routine', 'unit', 3),
  template('physical-environment', 'ergonomic-round', 'organisation', 'workplace', 3),
  template('physical-environment', 'aids-and-premises', 'organisation', 'unit', 6),
  template('short-absence-routine', 'talk-at-third-occasion', 'routine', 'workplace', null),
  template('short-absence-routine', 'talk-training', 'competence', 'workplace', 3),
  template('rehabilitation-routine', 'early-contact', 'routine', 'workplace', null),
  template('rehabilitation-routine', 'adapted-tasks-list', 'routine', 'workplace', 3),
  template('conduct', 'conduct-rules', 'group', 'workplace', 3),
]
