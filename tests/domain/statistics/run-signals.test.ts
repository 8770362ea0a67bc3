import { expect, test } from 'vitest'
import { monthIn, rolling } from '~/domain/statistics/month'
import { runChart, type RunRule } from '~/domain/statistics/run-chart'
import { runSignals } from '~/domain/statistics/run-signals'

const end = monthIn(2026, 10)
const months = rolling(end)
const marked = (rules: RunRule[][]) => rules.map((some, place) => ({ month: months[place] ?? end, rules: some }))

test('a run is one signal, two runs are two, and points above the limit are one together', () => {
  const points = marked([['b'], ['b', 'a'], [], ['b'], ['b'], ['a'], [], []])
  const told = runSignals(points).map(
    ({ rule, months: some }) => `${rule} ${some.map((month) => months.indexOf(month))}`,
  )
  expect(told).toEqual(['b 0,1', 'a 1,5', 'b 3,4'])
})

test('points near the limit are told only when one of them is not above it', () => {
  expect(runSignals(marked([['a', 'c'], [], ['a', 'c']])).map(({ rule }) => rule)).toEqual(['a'])
  expect(runSignals(marked([['a', 'c'], ['c'], []])).map(({ rule }) => rule)).toEqual(['a', 'c'])
})

test('a year above the usual level is told as one run of twelve', () => {
  const base = rolling(end, 24)
    .slice(0, 12)
    .map((month, place) => ({ month, difference: place % 2 }))
  const chart = runChart(
    base,
    months.map((month) => ({ month, difference: 1 })),
  )
  expect(runSignals(chart.points)).toEqual([{ rule: 'b', months }])
})
