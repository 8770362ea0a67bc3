import type { SettingName, SettingValue } from '~/domain/setting'
import { counted } from './number'

export const settingTitle: Record<SettingName, string> = {
  smallestGroup: 'Minsta grupp som visas',
  signalDueDays: 'Tid att svara på en signal',
  signalEscalationDays: 'När Reko-AG också får signalen',
  sessionIdleMinutes: 'Utloggning utan aktivitet',
  sessionHours: 'Längsta tid som inloggad',
  logRetentionYears: 'Hur länge loggen sparas',
  employerName: 'Arbetsgivarens namn',
}

export const settingMeaning: Record<SettingName, string> = {
  smallestGroup: 'Siffror om färre personer visas aldrig. Gränsen kan höjas men inte bli lägre än elva.',
  signalDueDays: 'Räknas från dagen signalen kom.',
  signalEscalationDays: 'Räknas från dagen signalen kom. Gäller den som ingen har svarat på.',
  sessionIdleMinutes: 'Den som inte gör något så länge loggas ut.',
  sessionHours: 'Därefter loggar man in igen, även om man har varit aktiv.',
  logRetentionYears: 'Äldre händelser får tas bort.',
  employerName: 'Står i sidhuvudet och på inloggningssidan.',
}

/** A value with its unit: "sju dagar", "60 minuter". */
export function settingValueText(name: SettingName, value: SettingValue): string {
  if (typeof value === 'string') return value
  const [one, several, gender] = units[name] ?? ['', '', 'en']
  return counted(value, one, several, gender)
}

const units: Partial<Record<SettingName, readonly [string, string, 'en' | 'ett']>> = {
  smallestGroup: ['person', 'personer', 'en'],
  signalDueDays: ['dag', 'dagar', 'en'],
  signalEscalationDays: ['dag', 'dagar', 'en'],
  sessionIdleMinutes: ['minut', 'minuter', 'en'],
  sessionHours: ['timme', 'timmar', 'en'],
  logRetentionYears: ['år', 'år', 'ett'],
}
