import { resultMembers, resultSums, resultUnits } from '#db/result-facts.server'
import { settingsOn } from '#db/setting.server'
import { addMonthsTo, type Month } from '~/domain/statistics/month'
import { trendLength } from '~/domain/statistics/trend-told'
import { resultsByUnit, type ResultsByUnit } from '~/domain/statistics/unit-results'
import { defineRead } from './gate.server'

/** What may be told of every unit, made anew of what is stored. */
export const readResults = defineRead({
  action: 'statistics.renew',
  load: ({ db, today }, { end, firstSickMonth }: { end: Month; firstSickMonth: Month | null }): ResultsByUnit =>
    resultsByUnit({
      ...{ end, firstSickMonth, smallest: settingsOn(db, today).smallestGroup },
      ...{
        units: resultUnits(db),
        members: resultMembers(db, end),
        sums: resultSums(db, addMonthsTo(end, 1 - trendLength)),
      },
    }),
})
