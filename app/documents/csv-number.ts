import { roundHalfUp } from '~/domain/statistics/rate'

/** A number that is told with so many decimals; unlike a text it keeps its minus. */
export interface CsvNumber {
  decimals: string
}

/** Four decimals, half up; nothing for what isn't told. */
export const fourDecimals = (value: number | null): CsvNumber | null =>
  value === null ? null : { decimals: roundHalfUp(value, 4).toFixed(4).replace('.', ',') }

/** A rate of 0–1 in percent. */
export const percentDecimals = (rate: number | null): CsvNumber | null =>
  fourDecimals(rate === null ? null : rate * 100)
