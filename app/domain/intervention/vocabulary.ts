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
