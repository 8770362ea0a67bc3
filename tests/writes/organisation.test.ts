import { beforeEach, describe, expect, it } from 'vitest'
import { unitVersion } from '#db/schema'
import { value } from '#tests/support/outcome'
import { settle } from '#tests/support/people'
import { world, type World } from '#tests/support/world'
import { day } from '~/domain/day'
import { readOrganisation } from '~/reads/organisation.server'
import { readUnit } from '~/reads/organisation-unit.server'
import { addUnit, changeUnit, closeUnit } from '~/writes/organisation.server'

let w: World

beforeEach(() => {
  w = settle(world())
})

const admin = () => w.as('Leif Dahlén')
const slugOf = (code: string) => {
  const row = w.db.$client.prepare('SELECT slug FROM unit WHERE code = ?').get(code) as { slug: string }
  return row.slug
}
const unit = { name: 'Nattpatrullen', type: 'arbetsplats', under: null, activity: null } as const
const standing = (code: string) => value(readUnit(admin(), { slug: slugOf(code) }))

describe('Organisationen för hand', () => {
  it('en ny enhet ligger där den ska och syns genast', () => {
    const outcome = addUnit(admin(), { ...unit, code: 'NATT', under: slugOf('NORD'), from: day('2026-12-01') })
    expect(outcome).toMatchObject({ kind: 'done' })
    expect(standing('NATT')).toMatchObject({ name: 'Nattpatrullen', from: day('2026-12-01') })
    expect(standing('NATT').above.map(({ code }) => code)).toEqual(['NORD'])
    expect(w.trail().map(({ action, outcome, object }) => [action, outcome, object])).toEqual([
      ['organisation.edit', 'done', 'NATT'],
    ])
  })

  it('en kod används aldrig två gånger', () => {
    expect(addUnit(admin(), { ...unit, code: 'HEM', from: null })).toMatchObject({
      refusal: { code: 'unit-code-taken', about: { code: 'HEM' } },
    })
  })

  it('ett nytt namn och en ny plats är en ny version, och den gamla finns kvar', () => {
    const hem = { slug: slugOf('HEM'), name: 'Hemsjukvården Norr', type: 'arbetsplats', activity: null } as const
    expect(changeUnit(admin(), { ...hem, under: slugOf('SYD') })).toMatchObject({ kind: 'done' })
    expect(standing('HEM')).toMatchObject({ name: 'Hemsjukvården Norr' })
    expect(standing('HEM').above.map(({ code }) => code)).toEqual(['SYD'])
    const versions = w.db.select().from(unitVersion).all()
    expect(versions.filter(({ unitId }) => unitId === w.unitId('HEM')).map(({ name }) => name)).toEqual([
      'Hemsjukvården Öster',
      'Hemsjukvården Norr',
    ])
    expect(w.trail().at(-1)?.fields).toEqual(['name', 'parentId'])
  })

  it('en enhet kan inte ligga under sig själv, och en med anställda förblir arbetsplats', () => {
    const nord = { slug: slugOf('NORD'), name: 'Område Nord', type: 'omrade', activity: null } as const
    const hem = { slug: slugOf('HEM'), name: 'Hem', type: 'omrade', activity: null } as const
    expect(changeUnit(admin(), { ...nord, under: slugOf('NORD') })).toMatchObject({
      refusal: { code: 'unit-parent-below' },
    })
    expect(changeUnit(admin(), { ...hem, under: null })).toMatchObject({
      refusal: { code: 'unit-type-with-staff', about: { count: 6 } },
    })
    expect(changeUnit(admin(), { ...nord, under: slugOf('HEM') })).toMatchObject({
      refusal: { code: 'unit-parent-unfit' },
    })
    expect(changeUnit(admin(), { ...nord, under: null })).toMatchObject({ refusal: { code: 'unit-unchanged' } })
  })

  it('en enhet stängs först när ingen arbetar där och inget ligger under den', () => {
    const on = day('2026-12-31')
    expect(closeUnit(admin(), { slug: slugOf('HEM'), on })).toMatchObject({
      refusal: { code: 'unit-close-with-staff', about: { count: 6 } },
    })
    expect(closeUnit(admin(), { slug: slugOf('NORD'), on })).toMatchObject({
      refusal: { code: 'unit-close-with-children', about: { count: 1 } },
    })
    addUnit(admin(), { ...unit, code: 'NATT', from: null })
    expect(closeUnit(admin(), { slug: slugOf('NATT'), on })).toMatchObject({ kind: 'done' })
    expect(standing('NATT').to).toBe(on)
    expect(closeUnit(admin(), { slug: slugOf('NATT'), on })).toMatchObject({
      refusal: { code: 'unit-already-closed' },
    })
  })

  it('ingen annan än systemförvaltaren ändrar organisationen', () => {
    for (const name of ['Karin Lindqvist', 'Mikael Ström', 'Cecilia Aronsson', 'Maria Eklöf'])
      expect(addUnit(w.as(name), { ...unit, code: 'X', from: null })).toEqual({ kind: 'unreachable' })
  })

  it('trädet räknar anställda och arbetsplatser uppåt, och de som varken har chef eller Reko-AG', () => {
    w.unit('ENSAM', { name: 'Ensamma enheten' })
    w.person('Ulla Berg', { workplace: 'ENSAM' })
    const outcome = readOrganisation(admin(), { search: '' })
    expect(outcome).toMatchObject({ kind: 'done', value: { workplaces: 3, staff: 10, unowned: 1 } })
    expect(readOrganisation(admin(), { search: 'öster' })).toMatchObject({
      value: { units: [{ code: 'HEM', staff: 6, unowned: 0 }] },
    })
  })
})
