import { dayAt, type Day } from '~/domain/day'
import { recently, shortDay } from './day'

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', hour: '2-digit', minute: '2-digit' })

/** "06.12", in Stockholm. */
export const clockText = (moment: number): string => clock.format(new Date(moment)).replace(':', '.')

/** "i dag kl. 06.12", "tor 12 nov kl. 14.05" */
export function momentText(moment: number, today: Day): string {
  const on = dayAt(new Date(moment))
  return `${on >= today - 1 ? (recently(on, today) ?? shortDay(on, today)) : shortDay(on, today)} kl. ${clockText(moment)}`
}

/** "2026-11-20T06:12:00.000Z", for `datetime`. */
export const isoMoment = (moment: number): string => new Date(moment).toISOString()
