/**
 * What one person contributes to one unit over a period; the verdicts are made of these. One row per person and unit,
 * so a mover has several. Numbers are ≥ 0 and unrounded.
 *
 * Total measure: sick hours and ordinary hours. Short measure: number of occasions of at most 14 days that start in the
 * period, and employed days / 365. Source: method.md §5.
 */
export interface PersonSum {
  person: number
  unit: number
  sick: number
  ordinary: number
}
