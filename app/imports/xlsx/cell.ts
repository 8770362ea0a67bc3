import { isoDay } from '~/domain/day'
import { excelDay } from '../date'
import type { Workbook } from './workbook'

/** A cell as the text it would have had in a CSV file. */
export function cellText(type: string, style: number, value: string, workbook: Workbook): string {
  if (type === 's') return workbook.strings[Number(value)] ?? ''
  if (type === 'b') return value === '1' ? 'ja' : 'nej'
  if (type === 'd') return value.slice(0, 10)
  if (type !== 'n' || value === '') return value
  return numberText(Number(value), value, style, workbook)
}

/** `C17` → 2 */
export function columnIndex(reference: string): number | null {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(reference)?.[0]
  if (!letters) return null
  let index = 0
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64
  return index - 1
}

function numberText(number: number, value: string, style: number, { formats, dateSerials }: Workbook): string {
  const format = formats[style] ?? 'number'
  if (!Number.isFinite(number)) return value
  if (format === 'date' && number >= 1 && number < 2_958_466) return isoDay(excelDay(number, dateSerials === 1904))
  const text = /e/i.test(value) ? plain(number) : value
  return typeof format === 'object' ? text.padStart(format.digits, '0') : text
}

/** A number written with a power of ten, written out. */
function plain(number: number): string {
  if (Number.isInteger(number)) return BigInt(number).toString()
  const text = String(number)
  return text.includes('e') ? number.toFixed(12) : text
}
