import type { Cells } from './cells'
import { lastDay } from './last-day'
import type { UnitRow } from './row'

const types = ['forvaltning', 'omrade', 'arbetsplats'] as const

export function readUnit(cells: Cells): UnitRow {
  const code = cells.text('kod', 60)
  const name = cells.text('namn', 200)
  const from = cells.optionalDay('from')
  const to = lastDay(cells, from)
  const type = unitType(cells)
  const activity = cells.optionalText('verksamhet', 200)
  const parentCode = cells.optionalText('overordnad', 60)
  return { line: cells.line, code, name, type, parentCode, activity, from, to }
}

function unitType(cells: Cells): UnitRow['type'] {
  const value = cells.raw('typ').toLowerCase().replaceAll('å', 'a').replaceAll('ö', 'o')
  const type = types.find((known) => known === value)
  if (!type) cells.fail('typ', value === '' ? 'missing' : 'not-a-unit-type')
  return type ?? 'arbetsplats'
}
