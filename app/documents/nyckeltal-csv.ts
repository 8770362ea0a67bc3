import type { ShownNyckeltal } from '~/domain/statistics/nyckeltal-shown'
import { csv } from './csv'
import { fourDecimals } from './csv-number'

const columns = [
  'nyckeltal',
  'grupp',
  'status',
  'varde_procent',
  'taljare_timmar',
  'namnare_timmar',
  'antal_personer',
] as const

const groups = {
  ...{ 1: 'alla', 2: 'alla', 3: 'kvinnor', 4: 'man' },
  ...{ 5: '29_och_yngre', 6: '30_49', 7: '50_och_aldre' },
} as const

export const nyckeltalCsv = (numbers: readonly ShownNyckeltal[]): string =>
  csv(
    columns,
    numbers.map(({ number, answer }) => {
      const told = answer.kind === 'value' ? answer.value : null
      return {
        nyckeltal: number,
        grupp: groups[number],
        status: answer.kind,
        varde_procent: told && fourDecimals(told.percent),
        taljare_timmar: told && fourDecimals(told.numerator),
        namnare_timmar: told && fourDecimals(told.denominator),
        antal_personer: told && told.persons,
      }
    }),
  )
