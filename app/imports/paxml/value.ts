import type { RowFaultCode } from '~/text/import-error'
import { readDay } from '../date'
import type { About } from '../row'

export type ValueType =
  'text' | 'date' | 'dateTime' | 'time' | 'decimal' | 'percent' | 'integer' | 'boolean' | 'personalNumber'

interface ValueProblem {
  code: RowFaultCode
  about?: About
}

const zone = '(?:Z|[+-]\\d{2}:\\d{2})?'
const patterns: Record<Exclude<ValueType, 'text' | 'date' | 'percent'>, [pattern: RegExp, code: RowFaultCode]> = {
  dateTime: [new RegExp(`^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?${zone}$`), 'not-a-time'],
  time: [new RegExp(`^\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?${zone}$`), 'not-a-time'],
  decimal: [/^[+-]?(?:\d{1,12}(?:\.\d{0,30})?|\.\d{1,30})$/, 'not-a-number'],
  integer: [/^[+-]?\d{1,10}$/, 'not-an-integer'],
  boolean: [/^(?:true|false|0|1)$/, 'not-true-or-false'],
  personalNumber: [/^.{12}$/, 'not-twelve-digits'],
}

/** What is wrong with a value by the schema's simple types; null when it is right. */
export function valueProblem(type: ValueType, text: string): ValueProblem | null {
  if (type === 'text') return null
  if (type === 'date') return dateProblem(text)
  if (type === 'percent') return percentProblem(text)
  const [pattern, code] = patterns[type]
  return pattern.test(text) ? null : { code }
}

/** What is meant by a value that breaks the schema but can mean one thing only: a decimal comma, a date without dashes. */
export function meant(type: ValueType, text: string): string {
  if (text === '') return text
  if (type === 'decimal' || type === 'percent')
    return Number(text.replace(',', '.')).toFixed(2) === 'NaN' ? text : comma(type, text)
  if (type === 'date') return text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
  return type === 'time' ? text.replace(/^(\d{2}:\d{2})$/, '$1:00') : text
}

function comma(type: ValueType, text: string): string {
  const point = text.replace(',', '.')
  return type === 'percent' ? String(Math.round(Number(point) * 100) / 100) : point
}

function dateProblem(text: string): ValueProblem | null {
  if (!/^\d{4}-\d{2}-\d{2}/.test(text)) return { code: 'not-a-date' }
  const day = readDay(text.replace(new RegExp(`${zone}$`), ''))
  return typeof day === 'number' ? null : day
}

function percentProblem(text: string): ValueProblem | null {
  if (!patterns.decimal[0].test(text)) return { code: 'not-a-number' }
  if (Number(text) <= 0 || Number(text) > 100) return { code: 'extent-out-of-range' }
  return /\.\d{3}/.test(text) ? { code: 'too-many-decimals' } : null
}
