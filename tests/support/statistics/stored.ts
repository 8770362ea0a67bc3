import type { Client } from '#db/client.server'
import { keptNumbers } from '#db/numbers.server'
import { becomeSeries } from '#db/person-patch.server'
import { isoDay } from '~/domain/day'
import { firstDay, type Month } from '~/domain/statistics/month'
import { monthsOfSeries } from './kept-numbers'
import { patchedYears } from '~/domain/statistics/person-patch'
import { seriesLength } from '~/domain/statistics/person-series'
import { cellNumbers, cellsOf, exchangedIn } from '~/domain/statistics/workplace-cells'
import type { Told } from './second-rollup'

/** The stored numbers byte for byte, to compare one way of coming to them with another. */
export const storedRows = (db: Client): unknown[] => [
  db.$client.prepare('SELECT * FROM nyckeltal_group ORDER BY 1, 2, 3').all(),
  monthCells(db),
  personSeries(db),
  db.$client
    .prepare(
      `SELECT y.*, p.years AS patch FROM person_years y
       LEFT JOIN person_patch p ON p.person_id = y.person_id AND p.years IS NOT NULL ORDER BY 1`,
    )
    .all()
    .map((row) => {
      const { years, patch, ...person } = row as { years: Buffer; patch: Buffer | null }
      return { ...person, years: patchedYears(keptNumbers(years), patch && keptNumbers(patch)) }
    }),
]

/** The cells of every workplace and month as they have become. */
function monthCells(db: Client) {
  const text = `SELECT m.workplace_id, m.month, m.cells, p.cells AS patch FROM workplace_month m
    LEFT JOIN month_patch p ON p.month = m.month AND p.workplace_id = m.workplace_id ORDER BY 1, 2`
  const rows = db.$client.prepare(text).all() as { workplace_id: number; month: Month; cells: Buffer; patch?: Buffer }[]
  return rows.map(({ cells, patch, ...row }) => {
    const there = keptNumbers(cells)
    return { ...row, cells: patch ? exchangedIn(there, keptNumbers(patch)) : there }
  })
}

/** The series of everybody as they have become. */
function personSeries(db: Client) {
  const rows = db.$client
    .prepare(
      `SELECT m.workplace_id, m.person_id, m.months, p.months AS patch FROM workplace_person m
       LEFT JOIN person_patch p ON p.person_id = m.person_id AND p.workplace_id = m.workplace_id ORDER BY 1, 2`,
    )
    .all() as { workplace_id: number; person_id: number; months: Buffer; patch: Buffer | null }[]
  const end = lastMonth(db)
  return rows.map(({ months, patch, ...row }) => ({ ...row, series: becomeSeries(keptNumbers(months), patch, end) }))
}

const lastMonth = (db: Client): Month =>
  (db.$client.prepare('SELECT end_month FROM statistics_edition').pluck().get() as Month | null) ?? (0 as Month)

/** The same by name. */
export function toldByStore(db: Client): Told {
  const all = <Row>(text: string) => db.$client.prepare(text).all() as Row[]
  const told: Told = new Map()
  const add = (key: string, amount: number) => {
    if (amount !== 0) told.set(key, (told.get(key) ?? 0) + amount)
  }
  const end = lastMonth(db)
  for (const row of monthCells(db))
    for (const cell of cellsOf(row.cells))
      for (const name of cellNumbers)
        add(`${row.workplace_id} ${iso(row.month)} ${cell.sex} ${cell.age} ${name}`, cell[name])
  for (const row of personSeries(db))
    for (const { month, ...numbers } of monthsOfSeries(row.series, end))
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
