import { roundHalfUp } from '~/domain/statistics/rate'
import type { Measure } from '~/domain/statistics/verdict'
import { decimal, percent, wholeNumber } from './number'

/** `0.1206` → "12,1 %" */
export const ratePercent = (rate: number): string => `${rateNumber(rate)}\u00a0%`

/** `0.1206` → "12,1" */
export const rateNumber = (rate: number): string => decimal(roundHalfUp(rate * 100)).replace('-', '−')

/** Percentage points: `0.046` → "+4,6", `-0.036` → "−3,6", "0,0" for none. */
export function signedPoints(difference: number): string {
  const text = rateNumber(difference)
  return roundHalfUp(difference * 100) > 0 ? `+${text}` : text
}

/** Occasions per employed year told per 100 employees: `2.46` → "246" */
export const per100 = (rate: number): string => wholeNumber(roundHalfUp(rate * 100, 0))

/** "12,1 %", or "246 per 100" of the short measure. */
export const measureText = (measure: Measure, rate: number): string =>
  measure === 'total' ? ratePercent(rate) : `${per100(rate)} per 100`

/** "271 dagar över", "30 dagar under" */
export function excessText(days: number): string {
  const whole = roundHalfUp(Math.abs(days), 0)
  return `${wholeNumber(whole)}\u00a0${whole === 1 ? 'dag' : 'dagar'} ${days < 0 ? 'under' : 'över'}`
}

/** At the axis of a picture, from round numbers: "16 %", or "160" of the short measure. */
export const tickText = (measure: Measure, rate: number): string =>
  measure === 'total' ? percent(roundHalfUp(rate * 100)) : per100(rate)

/** A difference of the measure: "+4,6", or "+46" per 100. */
export function signedMeasure(measure: Measure, difference: number): string {
  if (measure === 'total') return signedPoints(difference)
  const whole = roundHalfUp(difference * 100, 0)
  return `${whole > 0 ? '+' : ''}${wholeNumber(whole)}`.replace('-', '−')
}

/** What such a difference is counted in. */
export const measureUnit: Record<Measure, string> = { total: 'procentenheter', short: 'tillfällen per 100 anställda' }
