import type { Day } from './day'
import { accept, refuse, type Decision } from './outcome'
import type { Role } from './role'
import { defaultSettings, settingBounds, type SettingName, type Settings, type SettingVersion } from './setting'

/**
 * Change a setting from a day on: today at the earliest, and never before a change that is already decided. What is written is a
 * whole number within the bounds, a text, or one of the words. A signal is never handed on before it was due, and nobody is logged out for being
 * idle later than for having been there.
 *
 * @param versions every version of every setting, oldest first.
 */
export function changeSetting(
  versions: readonly SettingVersion[],
  { name, written, startsOn }: { name: SettingName; written: string; startsOn: Day },
  today: Day,
): Decision<SettingVersion> {
  const value = valueOf(name, written)
  if ('refused' in value) return value
  if (startsOn < today) return refuse('setting-starts-in-past')
  const own = versions.filter((version) => version.name === name)
  if (own.some((version) => version.startsOn > startsOn)) return refuse('setting-starts-before-next')
  if ((own.at(-1)?.value ?? defaultSettings[name]) === value.accepted) return refuse('setting-unchanged')
  const next = { name, value: value.accepted, startsOn }
  const refused = contradiction([...versions, next], startsOn)
  return refused ? refuse(refused) : accept(next)
}

/** The settings that hold on a day: the defaults, overridden by what has started by then. */
export function settingsInForce(versions: readonly SettingVersion[], date: Day): Settings {
  const started = versions.filter(({ startsOn }) => startsOn <= date)
  const byStart = started.toSorted((one, other) => one.startsOn - other.startsOn)
  return { ...defaultSettings, ...Object.fromEntries(byStart.map(({ name, value }) => [name, value])) }
}

function valueOf(name: SettingName, written: string): Decision<string | number> {
  const bounds = settingBounds[name]
  if ('among' in bounds) return accept(rolesOf(written, bounds))
  if ('longest' in bounds) return textOf(written, bounds)
  if ('oneOf' in bounds) return bounds.oneOf.includes(written) ? accept(written) : refuse('setting-not-a-choice')
  if (!/^\d{1,4}$/.test(written)) return refuse('setting-not-a-number')
  const number = Number(written)
  return number < bounds.least || number > bounds.most ? refuse('setting-outside', bounds) : accept(number)
}

function textOf(written: string, { longest, like }: { longest: number; like?: RegExp }): Decision<string> {
  if (written.length > longest) return refuse('too-long')
  return like?.test(written) === false ? refuse('setting-not-an-address') : accept(written)
}

/** Always in the same order, so that the same choice is the same value. */
const rolesOf = (written: string, { among, always }: { among: readonly Role[]; always: readonly Role[] }): string =>
  among.filter((role) => always.includes(role) || written.split(',').includes(role)).join(',')

/** On the day it starts and on every later day that something else does. */
function contradiction(versions: readonly SettingVersion[], from: Day): string | null {
  const days = [from, ...versions.map(({ startsOn }) => startsOn).filter((startsOn) => startsOn > from)]
  const settings = days.map((date) => settingsInForce(versions, date))
  if (settings.some((on) => on.signalEscalationDays < on.signalDueDays)) return 'setting-hands-on-too-early'
  return settings.some((on) => on.sessionIdleMinutes > on.sessionHours * 60) ? 'setting-idle-too-long' : null
}
