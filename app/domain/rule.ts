/** `{minOccasions, window…}`: repeated short absence. `moreThanDays`/`atLeastDays`: one long unbroken absence. */
export type RuleParameters = RepeatedShortRule | LongAbsenceRule

export interface RepeatedShortRule {
  kind: 'repeated'
  minOccasions: number
  /** Calendar months that the window goes back. */
  windowMonths: number
  /** Longest occasion that counts, in days, well days inside included. */
  maxSpellLength: number
  /** Spells chain to one occasion when the next begins at most this many days after the last ended. */
  mergeGapDays: number
  /** Whether spells under 100 % are looked at. */
  includePartial: boolean
}

export interface LongAbsenceRule {
  kind: 'long'
  /** First day number of the unbroken absence on which the rule holds (`>14` → 15, `60` → 60). */
  fromDay: number
  /** Whether a contact since day 1 makes the rule not hold. */
  endedByContact: boolean
}
