import { describe, expect, test } from 'vitest'
import { personas, settle } from '#tests/support/people'
import { portal } from '#tests/support/portal'
import { world } from '#tests/support/world'

const chosen = (html: string): string | undefined =>
  /value="(\w+)"[^>]*checked|checked=""[^>]*value="(\w+)"/.exec(html)?.slice(1).find(Boolean)

describe('one’s own settings', () => {
  test('say where e-mail goes and that it comes every working day, until one chooses otherwise', async () => {
    const w = settle(world())
    const karin = portal(w).as(personas.chef)
    const before = await karin.get('/installningar')
    expect(before.status).toBe(200)
    expect(before.html).toContain('Varje arbetsdag när något väntar på mig')
    expect(chosen(before.html)).toBe('daily')
    const saved = await karin.post('/installningar', { roll: 'chef', mejl: 'pressing' })
    expect(saved).toMatchObject({ status: 303, to: '/installningar?klart=val' })
    const after = await karin.get('/installningar?klart=val')
    expect(after.html).toContain('Valet är sparat.')
    expect(chosen(after.html)).toBe('pressing')
  })

  test('concern oneself alone, and take no choice that isn’t there', async () => {
    const w = settle(world())
    await portal(w).as(personas.chef).post('/installningar', { roll: 'chef', mejl: 'never' })
    expect(chosen((await portal(w).as(personas.chef2).get('/installningar')).html)).toBe('daily')
    expect((await portal(w).as(personas.fhv).post('/installningar', { roll: 'fhv', mejl: 'alltid' })).status).toBe(422)
    expect((await portal(w).visitor().get('/installningar')).status).toBe(303)
  })
})
