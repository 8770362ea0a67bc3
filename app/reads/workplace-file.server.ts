import { statement } from '#db/client.server'
import { currentEdition } from '#db/unit-result.server'
import type { UnitResult } from '~/domain/statistics/unit-result'
import type { WorkplaceFileFilter } from '~/domain/workplace-filter'
import { defineRead } from './gate.server'
import { workplacesAsked } from './workplaces-asked.server'

/** A workplace as a file tells of it. */
export interface FiledWorkplace {
  code: string
  name: string
  result: Omit<UnitResult, 'trend'>
}

/** The workplaces asked for within reach, all of every page, by code. */
export const readWorkplaceFile = defineRead({
  action: 'workplace.list',
  load: (question, filter: WorkplaceFileFilter): FiledWorkplace[] => {
    const { db } = question
    const { found } = workplacesAsked(question, filter)
    const units = JSON.stringify(found.map(({ unitId }) => unitId))
    const results = new Map(
      statement<{ unitId: number; result: string }>(db, resultText)
        .all(units)
        .map(({ unitId, result }) => [unitId, JSON.parse(result) as FiledWorkplace['result']]),
    )
    return found
      .flatMap(({ unitId, code, name }) => {
        const result = results.get(unitId)
        return result ? [{ code, name, result }] : []
      })
      .sort((one, other) => (one.code < other.code ? -1 : 1))
  },
  persons: () => [],
})

const resultText = `SELECT unit_id AS unitId, json_remove(result, '$.trend') AS result FROM unit_result_detail
  WHERE edition = ${currentEdition} AND unit_id IN (SELECT value FROM json_each(?))`
