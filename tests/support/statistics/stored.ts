import type { Client } from '#db/client.server'
import { keptNumbers } from '#db/numbers.server'
import { isoDay } from '~/domain/day'
import { firstDay, type Month } from '~/domain/statistics/month'
import { monthsOfSeries } from './kept-numbers'
import { seriesLength } from '~/domain/statistics/person-series'
import { cellNumbers, cellsOf } from '~/domain/statistics/workplace-cells'
import type { Told } from './second-rollup'

/** The stored numbers byte for byte, to compare one way of coming to them with another. */
export const storedRows = (db: Client): unknown[] =>
  ['workplace_month', 'workplace_person', 'person_years', 'nyckeltal_group'].map((table) =>
    db.$client.prepare(`SELECT * FROM ${table} ORDER BY 1, 2, 3`).all(),
  )

/** The same by name. */
export function toldByStore(db: Client): Told {
  const all = <Row>(text: string) => db.$client.prepare(text).all() as Row[]
  const told: Told = new Map()
  const add = (key: string, amount: number) => {
    if (amount !== 0) told.set(key, (told.get(key) ?? 0) + amount)
  }
  const end = all<{ end_month: Month }>('SELECT end_month FROM statistics_edition')[0]?.end_month ?? (0 as Month)
  for (const row of all<{ workplace_id: number; month: Month; cells: Buffer }>('SELECT * FROM workplace_month'))
    for (const cell of cellsOf(keptNumbers(row.cells)))
      for (const name of cellNumbers)
        add(`${row.workplace_id} ${iso(row.month)} ${cell.sex} ${cell.age} ${name}`, cell[name])
  for (const row of all<{ workplace_id: number; person_id: number; months: Buffer }>('SELECT * FROM workplace_person'))
    for (const { month, ...numbers } of monthsOfSeries(keptNumbers(row.months), end))
      for (const [name, amount] of Object.entries(numbers))
        add(`${row.workplace_id} ${iso(month)} person ${row.person_id} ${name}`, amount)
  for (const { year, sex, age, ...sums } of all<Record<string, number>>(
    'SELECT year, sex, age, persons, ordinary, sick, long FROM nyckeltal_group',
  ))
    for (const [name, amount] of Object.entries(sums)) add(`${year} ${sex} ${age} ${name}`, amount)
  return told
}

/** Names under which the two differ by more than adding binary numbers loses; series begin with the months that are kept. */
export const differing = (stored: Told, facts: Told, end: Month): string[] =>
  [...new Set([...stored.keys(), ...facts.keys()])]
    .filter((name) => !/ person /.test(name) || (name.split(' ')[1] ?? '') >= iso((end - seriesLength + 1) as Month))
    .filter((name) => Math.abs((stored.get(name) ?? 0) - (facts.get(name) ?? 0)) > 1e-7)

const iso = (month: Month): string => isoDay(firstDay(month)).slice(0, 7)
