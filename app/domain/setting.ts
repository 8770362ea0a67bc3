import type { Day } from './day'
import { roles, type Role } from './role'
import { addressPattern, organisationPattern } from './sdk'
import { alwaysSecondFactor } from './second-factor'

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
  /** First and last whole hour of an ordinary workday; what is read outside them may be worth a look. */
  workHoursFrom: 6,
  workHoursUntil: 20,
  /** Roles that take a second step when they log in; with commas between. */
  secondFactorRoles: 'rehabkoordinator,fhv,admin,loggranskare',
  /** Months after which an account outside the employer that nobody has used is closed. */
  outsideIdleMonths: 12,
  /** Years that absence is kept after the day it ended. */
  absenceRetentionYears: 2,
  /** Years that a case, with everything in it, is kept after it was closed. */
  caseRetentionYears: 2,
  /** Days from that an employee contests a signal until she is to be answered. */
  contestDueDays: 14,
  /** Days from that an employee says something is wrong until she is to be answered. */
  correctionDueDays: 14,
  /** Days that a copy of everything about somebody can be fetched. */
  exportDays: 7,
  /** Whether an employee who asks who has looked is told names: `ja`, or roles only: `nej`. */
  namesInAccessLog: 'ja',
  employerName: 'Region Exempel',
  /** The employer in SDK, as `0203:exempel.se`, and the function that sends and receives; empty until somebody has written it. */
  sdkOrganisation: '',
  sdkAddress: '',
}

export type Settings = typeof defaultSettings
export type SettingName = keyof Settings
export type SettingValue = Settings[SettingName]

/** What a setting may be: a whole number between two, a text of at most so many characters, one of a few words, or some of these roles. */
type SettingBounds =
  | { least: number; most: number }
  | { longest: number; like?: RegExp }
  | { oneOf: readonly string[] }
  | { among: readonly Role[]; always: readonly Role[] }

/** Source: product.md §4; the smallest group is eleven and never less, method.md §4. */
export const settingBounds: Readonly<Record<SettingName, SettingBounds>> = {
  smallestGroup: { least: 11, most: 50 },
  signalDueDays: { least: 1, most: 30 },
  signalEscalationDays: { least: 2, most: 60 },
  sessionIdleMinutes: { least: 5, most: 240 },
  sessionHours: { least: 1, most: 24 },
  logRetentionYears: { least: 2, most: 25 },
  workHoursFrom: { least: 0, most: 12 },
  workHoursUntil: { least: 13, most: 24 },
  secondFactorRoles: { among: roles, always: alwaysSecondFactor },
  outsideIdleMonths: { least: 1, most: 36 },
  absenceRetentionYears: { least: 1, most: 10 },
  caseRetentionYears: { least: 1, most: 10 },
  contestDueDays: { least: 1, most: 30 },
  correctionDueDays: { least: 1, most: 30 },
  exportDays: { least: 1, most: 30 },
  namesInAccessLog: { oneOf: ['ja', 'nej'] },
  employerName: { longest: 80 },
  sdkOrganisation: { longest: 100, like: organisationPattern },
  sdkAddress: { longest: 200, like: addressPattern },
}

/** What each is called in an address. */
export const settingSlugs: Readonly<Record<SettingName, string>> = {
  smallestGroup: 'minsta-grupp',
  signalDueDays: 'svarstid',
  signalEscalationDays: 'till-reko-ag',
  sessionIdleMinutes: 'utan-aktivitet',
  sessionHours: 'inloggad-tid',
  logRetentionYears: 'loggen',
  workHoursFrom: 'arbetsdagen-borjar',
  workHoursUntil: 'arbetsdagen-slutar',
  secondFactorRoles: 'tvasteg',
  outsideIdleMonths: 'externa-konton',
  absenceRetentionYears: 'franvaron',
  caseRetentionYears: 'arenden',
  contestDueDays: 'bestridande',
  correctionDueDays: 'det-ar-fel',
  exportDays: 'kopior',
  namesInAccessLog: 'namn-i-loggen',
  employerName: 'arbetsgivare',
  sdkOrganisation: 'sdk-organisation',
  sdkAddress: 'sdk-adress',
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
