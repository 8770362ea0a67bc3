import type { Client } from '#db/client.server'
import { nyckeltalGroupsOf, nyckeltalYears, staffGroupsOf } from '#db/nyckeltal.server'
import { settingsOn } from '#db/setting.server'
import { editionOf, type Edition } from '#db/statistics.server'
import { calendarParts } from '~/domain/day'
import { firstDay, lastDay, monthIn, yearOf, type Month } from '~/domain/statistics/month'
import { nyckeltalCompared, type ComparedNyckeltal } from '~/domain/statistics/nyckeltal-compared'
import type { NyckeltalGroup } from '~/domain/statistics/nyckeltal-groups'
import { nyckeltalShown, type ShownNyckeltal } from '~/domain/statistics/nyckeltal-shown'
import { nyckeltalYear } from '~/domain/statistics/nyckeltal-year'
import { defineRead } from './gate.server'

export interface NyckeltalPage {
  year: number
  /** The last month of it that is in the numbers; null when none is. */
  to: Month | null
  /** The month in which the absence we know of begins, null without any. */
  absenceFrom: Month | null
  /** Beside those of the year before. */
  numbers: ComparedNyckeltal[]
  /** Years to choose from, latest first. */
  years: number[]
  smallest: number
}

/** The seven nyckeltal of the whole employer for a calendar year, beside the year before; masked already. */
export const readNyckeltal = defineRead({
  action: 'nyckeltal.read',
  load: ({ db, today }, written: string | undefined): NyckeltalPage | null => {
    const year = nyckeltalYear(written, today)
    if (year === null) return null
    const edition = editionOf(db)
    const { smallestGroup } = settingsOn(db, today)
    const before = isKnown(edition, year - 1) ? shownOf(db, edition, year - 1, smallestGroup) : null
    return {
      year,
      to: lastCounted(edition, year),
      absenceFrom: edition?.firstSickMonth ?? null,
      numbers: nyckeltalCompared(shownOf(db, edition, year, smallestGroup), before),
      years: [...new Set([calendarParts(today).year, year, ...nyckeltalYears(db)])].sort((one, other) => other - one),
      smallest: smallestGroup,
    }
  },
})

function lastCounted(edition: Edition | null, year: number): Month | null {
  const end = edition?.endMonth ?? null
  if (end === null || yearOf(end) < year) return null
  return yearOf(end) === year ? end : monthIn(year, 12)
}

/** Absence is, in at least a part of it. */
function isKnown(edition: Edition | null, year: number): boolean {
  const first = edition?.firstSickMonth ?? null
  return first !== null && year >= yearOf(first)
}

const shownOf = (db: Client, edition: Edition | null, year: number, smallest: number): ShownNyckeltal[] =>
  nyckeltalShown(groupsOf(db, edition, year), smallest)

function groupsOf(db: Client, edition: Edition | null, year: number): NyckeltalGroup[] {
  if (!edition?.firstSickMonth || isKnown(edition, year)) return nyckeltalGroupsOf(db, year)
  return staffGroupsOf(db, year, firstDay(monthIn(year, 1)), lastDay(monthIn(year, 12)))
}
