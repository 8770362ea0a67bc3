import { z } from 'zod'
import { stages } from './intervention/stage'
import { levels, type Level } from './statistics/funnel'
import { sizeBands, type SizeBand } from './statistics/matching'
import { risings, type Rising } from './statistics/rising'
import { measures, type Measure } from './statistics/verdict'

/** Which workplaces are listed: high or rising on either measure, both on one, all that are shown, those that can't be told, those that aren't shown. */
export const selections = ['avviker', 'bada', 'alla', 'oavgjorda', 'dolda'] as const
export type Selection = (typeof selections)[number]

/** Where in the three steps a workplace is; `utan` = no intervention goes on there. */
export const supportStages = [
  'utan',
  ...stages.filter((stage) => stage !== 'closed' && stage !== 'broken-off'),
] as const
export type SupportStage = (typeof supportStages)[number]

/** Which workplaces a list shows; stands in the URL, so what can't be read is left out rather than refused. */
export interface WorkplaceFilter {
  /** Code of a förvaltning or an område; empty = everything within reach. */
  unit: string
  /** Kind of activity; empty = all. */
  activity: string
  selection: Selection
  /** What the funnel shows, and the level and rising below are by. */
  measure: Measure
  level: Level | null
  rising: Rising | null
  support: SupportStage | null
  /** Slug of the account that owns the intervention; empty = whoever. */
  owner: string
  size: SizeBand | null
  /** From 1. */
  page: number
}

/** Which of them a file has; without a selection those that aren't shown are there too. */
export interface WorkplaceFileFilter extends Omit<WorkplaceFilter, 'selection'> {
  selection: Selection | null
}

const text = z.string().trim().max(100).catch('')

/** The measure as it stands in the URL. */
const measureNames = ['', 'korta'] as const

const asked = {
  ...{ enhet: text, verksamhet: text, ansvarig: text },
  matt: z.enum(measureNames).catch(''),
  niva: z.enum(levels).nullable().catch(null),
  stigande: z.enum(risings).nullable().catch(null),
  steg: z.enum(supportStages).nullable().catch(null),
  storlek: z.enum(sizeBands).nullable().catch(null),
  sida: z.coerce.number().int().min(1).max(100_000).catch(1),
}

export const workplaceFilterForm = z
  .object({ ...asked, urval: z.enum(selections).catch('avviker') })
  .transform((given): WorkplaceFilter => ({ ...filterOf(given), selection: given.urval }))

/** The same of a file, which has everything unless something else is asked for. */
export const workplaceFileForm = z
  .object({ ...asked, urval: z.enum(selections).nullable().catch(null) })
  .transform((given): WorkplaceFileFilter => ({ ...filterOf(given), selection: given.urval }))

const filterOf = (given: z.infer<z.ZodObject<typeof asked>>): Omit<WorkplaceFilter, 'selection'> => ({
  ...{ unit: given.enhet.normalize('NFC'), activity: given.verksamhet.normalize('NFC'), owner: given.ansvarig },
  measure: measures[measureNames.indexOf(given.matt)] ?? 'total',
  ...{ level: given.niva, rising: given.stigande, support: given.steg, size: given.storlek, page: given.sida },
})
