import { describe, expect, it } from 'vitest'
import { day } from '~/domain/day'
import { settingsInForce, changeSetting } from '~/domain/setting-change'
import { defaultSettings, settingBounds, settingBySlug, settingNames, type SettingVersion } from '~/domain/setting'

const today = day('2026-11-20')
const change = (
  name: SettingVersion['name'],
  written: string,
  startsOn = '2026-11-20',
  versions: readonly SettingVersion[] = [],
) => {
  const decision = changeSetting(versions, { name, written, startsOn: day(startsOn) }, today)
  return 'refused' in decision ? decision.refused.code : decision.accepted.value
}

describe('En inställning', () => {
  it('har från början ett värde som ligger inom det den får vara', () => {
    for (const name of settingNames) {
      const [value, bounds] = [defaultSettings[name], settingBounds[name]]
      if ('longest' in bounds) expect(String(value).length).toBeLessThanOrEqual(bounds.longest)
      else if ('oneOf' in bounds) expect(bounds.oneOf).toContain(value)
      else if ('among' in bounds) expect(bounds.among).toEqual(expect.arrayContaining(String(value).split(',')))
      else expect(Number(value) >= bounds.least && Number(value) <= bounds.most, name).toBe(true)
    }
  })

  it.each([
    ['smallestGroup', '10', 'setting-outside'],
    ['smallestGroup', '11', 'setting-unchanged'],
    ['smallestGroup', '15', 15],
    ['smallestGroup', 'tolv', 'setting-not-a-number'],
    ['signalDueDays', '14', 14],
    ['signalDueDays', '15', 'setting-hands-on-too-early'],
    ['signalEscalationDays', '6', 'setting-hands-on-too-early'],
    ['sessionIdleMinutes', '240', 240],
    ['employerName', 'Region Prov', 'Region Prov'],
    ['namesInAccessLog', 'nej', 'nej'],
    ['namesInAccessLog', 'kanske', 'setting-not-a-choice'],
    ['employerName', 'x'.repeat(81), 'too-long'],
  ] as const)('%s blir %s: %s', (name, written, expected) => {
    expect(change(name, written)).toBe(expected)
  })

  it('ändras i dag eller senare, och aldrig före en ändring som redan är bestämd', () => {
    expect(change('smallestGroup', '15', '2026-11-19')).toBe('setting-starts-in-past')
    const versions: SettingVersion[] = [{ name: 'smallestGroup', value: 20, startsOn: day('2027-01-01') }]
    expect(change('smallestGroup', '15', '2026-12-01', versions)).toBe('setting-starts-before-next')
    expect(change('smallestGroup', '15', '2027-01-01', versions)).toBe(15)
  })

  it('prövas också mot det som är bestämt att gälla senare', () => {
    const versions: SettingVersion[] = [{ name: 'signalEscalationDays', value: 10, startsOn: day('2027-01-01') }]
    expect(change('signalDueDays', '12', '2026-11-20', versions)).toBe('setting-hands-on-too-early')
  })

  it('gäller från sin dag, och det som har varit behåller sitt', () => {
    const versions: SettingVersion[] = [
      { name: 'smallestGroup', value: 15, startsOn: day('2026-12-01') },
      { name: 'smallestGroup', value: 20, startsOn: day('2026-12-01') },
    ]
    const on = (date: string) => settingsInForce(versions, day(date)).smallestGroup
    expect([on('2026-11-30'), on('2026-12-01')]).toEqual([11, 20])
  })

  it('har ett eget namn i adressen, och inget annat namn leder till den', () => {
    expect(settingBySlug('minsta-grupp')).toBe('smallestGroup')
    expect([settingBySlug('smallestGroup'), settingBySlug(undefined)]).toEqual([null, null])
  })
})
