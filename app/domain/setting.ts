import type { Day } from './day'

/** The employer's own choices; changed values start on a day and the past keeps its own. */
export const defaultSettings = {
  /** Smallest group that is ever shown, at least 11. */
  smallestGroup: 11,
  /** Days from that a signal is raised until it should be answered. */
  signalDueDays: 7,
  /** Days from that a signal is raised until an unanswered one goes to the Reko-AG. */
  signalEscalationDays: 14,
  sessionIdleMinutes: 60,
  sessionHours: 12,
  logRetentionYears: 5,
  employerName: 'Region Exempel',
}

export type Settings = typeof defaultSettings
export type SettingName = keyof Settings
export type SettingValue = Settings[SettingName]

/** What a setting may be: a whole number between two, or a text of at most so many characters. */
type SettingBounds = { least: number; most: number } | { longest: number }

/** Source: product.md §4; the smallest group is eleven and never less, method.md §4. */
export const settingBounds: Readonly<Record<SettingName, SettingBounds>> = {
  smallestGroup: { least: 11, most: 50 },
  signalDueDays: { least: 1, most: 30 },
  signalEscalationDays: { least: 2, most: 60 },
  sessionIdleMinutes: { least: 5, most: 240 },
  sessionHours: { least: 1, most: 24 },
  logRetentionYears: { least: 2, most: 25 },
  employerName: { longest: 80 },
}

/** What each is called in an address. */
export const settingSlugs: Readonly<Record<SettingName, string>> = {
  smallestGroup: 'minsta-grupp',
  signalDueDays: 'svarstid',
  signalEscalationDays: 'till-reko-ag',
  sessionIdleMinutes: 'utan-aktivitet',
  sessionHours: 'inloggad-tid',
  logRetentionYears: 'loggen',
  employerName: 'arbetsgivare',
}

/** @returns the setting with this name in the address, or null. */
export const settingBySlug = (slug: string | undefined): SettingName | null =>
  settingNames.find((name) => settingSlugs[name] === slug) ?? null

export const settingNames = Object.keys(settingBounds) as SettingName[]

/** A value from a day on; of two that start the same day the later decided counts. */
export interface SettingVersion {
  name: SettingName
  value: SettingValue
  startsOn: Day
}
