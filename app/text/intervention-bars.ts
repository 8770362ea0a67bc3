import type { BarLook } from '~/domain/intervention/bars'

/** What the measures and goals of a plan are called, by their keys. */
export interface BarNames {
  measures: Record<string, string>
  /** By the obstacle they are about. */
  goals: Record<string, string>
}

export const goalText = (key: string, { goals }: BarNames): string =>
  goals[key] ? `Hinder: ${goals[key]}` : 'Utan hinder'

/** What stands beside a bar; null where the bar says it. */
export const lookNote = (look: BarLook): string | null => notes[look]

const notes: Record<BarLook, string | null> = {
  planned: null,
  ongoing: null,
  late: 'skulle ha varit klar',
  done: 'klar',
  'not-done': 'blev inte av',
  undecided: 'väntar på beslut',
}

export const lookText: Record<BarLook, string> = {
  planned: 'Planerad',
  ongoing: 'Pågår',
  late: 'Skulle ha varit klar',
  done: 'Gjord',
  'not-done': 'Blev inte av',
  undecided: 'Väntar på beslut',
}
