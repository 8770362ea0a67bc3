import type { Day } from '~/domain/day'
import type { HouseForms } from '~/domain/intervention/house-forms'
import { houseFormsFrom, type StepVersion } from '~/domain/intervention/step-choice'
import { statement, type Client } from './client.server'

export interface StoredStepForm extends StepVersion {
  by: string | null
}

/** Everything that has been decided about the steps, in the order it was. */
export const stepFormVersions = (db: Client): StoredStepForm[] =>
  statement<Omit<StoredStepForm, 'choice'> & { choice: string }>(
    db,
    `SELECT s.step, s.choice, s.starts_on AS startsOn, a.name AS "by"
     FROM step_form s LEFT JOIN account a ON a.id = s.changed_by ORDER BY s.id`,
  )
    .all()
    .map((row) => ({ ...row, choice: JSON.parse(row.choice) as StepVersion['choice'] }))

/** The forms of the three steps that are in force on a day. */
export const houseFormsOn = (db: Client, day: Day): HouseForms => houseFormsFrom(stepFormVersions(db), day)
