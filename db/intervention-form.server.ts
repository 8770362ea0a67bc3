import type { Day } from '~/domain/day'
import { ourForms, type HouseForms } from '~/domain/intervention/house-forms'
import type { Client } from './client.server'

/** The forms of the three steps that are in force on a day. */
export const houseFormsOn = (...[,]: [db: Client, day: Day]): HouseForms => ourForms
