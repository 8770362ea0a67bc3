import type { ContactWay } from '~/domain/outside-contact'
import type { Side } from '~/domain/thread'
import { decimal } from './number'

export const wayName: Readonly<Record<ContactWay, string>> = {
  ...{ writing: 'Meddelande i portalen', phone: 'Telefon', meeting: 'Möte' },
}

export const sideName: Readonly<Record<Side, string>> = { employer: 'Arbetsgivaren', party: 'Vården eller FHV' }

/** "6 dagar", "1,5 dagar", "samma dag" */
export function daysText(days: number): string {
  if (days === 0) return 'samma dag'
  const number = Number.isInteger(days) ? String(days) : decimal(days)
  return `${number} ${days === 1 ? 'dag' : 'dagar'}`
}

export const areaText = (area: string | null, names: Readonly<Record<string, string>>): string =>
  area === null ? 'Utan område' : (names[area] ?? area)
