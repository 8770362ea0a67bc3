import { beforeEach, describe, expect, it } from 'vitest'
import { settingsOn } from '#db/setting.server'
import { personas, settle } from '#tests/support/people'
import { world, type World } from '#tests/support/world'
import { day } from '~/domain/day'
import { readSetting, readSettings } from '~/reads/setting.server'
import { change } from '~/writes/setting.server'

let w: World
beforeEach(() => {
  w = settle(world())
})

const leif = () => w.as(personas.admin, 'admin')
const set = (slug: string, written: string, startsOn: string) =>
  change(leif(), { slug, written, startsOn: day(startsOn) })

describe('Arbetsgivarens inställningar', () => {
  it('ändras från en dag, med vem som ändrade, och det som var står kvar', () => {
    expect(set('minsta-grupp', '15', '2026-12-01').kind).toBe('done')
    expect(settingsOn(w.db, day('2026-11-30')).smallestGroup).toBe(11)
    expect(settingsOn(w.db, day('2026-12-01')).smallestGroup).toBe(15)
    const shown = readSettings(leif(), null)
    expect(shown).toMatchObject({
      value: { now: { smallestGroup: 11 }, versions: [{ name: 'smallestGroup', value: 15, by: personas.admin }] },
    })
  })

  it('loggen säger vilken inställning, och också när regeln sa nej', () => {
    set('svarstid', '10', '2026-11-20')
    expect(w.trail().at(-1)).toMatchObject({
      ...{ action: 'setting.change', outcome: 'done', object: 'svarstid', fields: ['signalDueDays'] },
      details: { setting: 'signalDueDays', startsOn: day('2026-11-20') },
    })
    expect(set('minsta-grupp', '10', '2026-11-20')).toMatchObject({ refusal: { code: 'setting-outside' } })
    expect(w.trail().at(-1)).toMatchObject({ outcome: 'refused: setting-outside', object: 'minsta-grupp' })
  })

  it('den som inte finns går inte att ändra, och bara systemförvaltaren når dem', () => {
    expect(set('hemlig', '1', '2026-11-20').kind).toBe('unreachable')
    expect(readSetting(leif(), { slug: 'hemlig' }).kind).toBe('unreachable')
    for (const name of [personas.chef, personas.rekoAg, personas.loggranskare]) {
      const context = w.as(name)
      expect(readSettings(context, null).kind, name).toBe('unreachable')
      expect(change(context, { slug: 'svarstid', written: '9', startsOn: w.today }).kind, name).toBe('unreachable')
    }
  })
})
