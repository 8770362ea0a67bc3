import { describe, expect, it } from 'vitest'
import { day } from '~/domain/day'
import { readPerson } from '~/reads/person.server'
import { note } from '~/writes/contact.server'
import { value } from '#tests/support/outcome'
import { personas, settle } from '#tests/support/people'
import { world, type World } from '#tests/support/world'

const read = (w: World, who: string, whom: string, role?: 'chef' | 'rekoAg') =>
  readPerson(w.as(who, role), { slug: w.slugOf(whom) })
const card = (...asked: Parameters<typeof read>) => value(read(...asked))

describe('Kortet', () => {
  it('ingen öppnar kortet för någon på en annan arbetsplats, och försöket syns i loggen', () => {
    const w = settle(world())
    expect(read(w, personas.chef, 'Tove Bergdahl').kind).toBe('unreachable')
    expect(read(w, personas.chef, personas.chef).kind).toBe('unreachable')
    expect(read(w, personas.rekoAg2, 'Jonas Ekberg').kind).toBe('unreachable')
    expect(readPerson(w.as(personas.chef), { slug: 'finnsinte' }).kind).toBe('unreachable')
    expect(w.trail().map(({ outcome }) => outcome)).toEqual(Array(4).fill('unreachable'))
  })

  it('chefens ersättare ser det, och den nya chefen från sin första dag', () => {
    const w = settle(world())
    w.substitute(personas.chef, personas.chef2, 'chef', '2026-11-20', '2026-11-20')
    expect(read(w, personas.chef2, 'Jonas Ekberg').kind).toBe('done')
    w.at('2026-11-21')
    expect(read(w, personas.chef2, 'Jonas Ekberg').kind).toBe('unreachable')
  })

  it('att läsa det är en händelse om just den personen', () => {
    const w = settle(world())
    card(w, personas.chef, 'Jonas Ekberg')
    expect(w.trail()).toMatchObject([
      { action: 'person.read', outcome: 'read', object: w.slugOf('Jonas Ekberg'), persons: [w.idOf('Jonas Ekberg')] },
    ])
  })

  it('visar läge, klocka och det som har hänt, det senaste först', () => {
    const w = settle(world())
    w.spell('Elin Wallgren', '2026-10-26', null)
    note(w.as(personas.chef), { slug: w.slugOf('Elin Wallgren'), kind: 'phone', on: day('2026-11-18') })
    const { now, clock, history, since } = card(w, personas.chef, 'Elin Wallgren')
    expect(now).toMatchObject({ kind: 'sick', dayNumber: 26 })
    expect(clock.sickPayPeriod).toMatchObject({ days: 26, running: true })
    expect(history.map(({ kind, on }) => [kind, on])).toEqual([
      ['held', day('2026-11-18')],
      ['employed', day('2015-01-01')],
    ])
    expect(since).toBe(day('2015-01-01'))
  })

  it('en signal som väntar står först och säger vad som räknades', () => {
    const w = settle(world())
    for (const date of ['2026-01-12', '2026-02-09', '2026-03-16', '2026-05-04', '2026-09-07', '2026-11-09'])
      w.spell('Jonas Ekberg', date, date)
    w.signal('Jonas Ekberg', { firstOccasion: '2026-01-12' })
    const { signals, strip } = card(w, personas.chef, 'Jonas Ekberg')
    expect(signals).toMatchObject([{ status: 'ny', dueOn: day('2026-11-23') }])
    expect(signals[0]?.judgement.counted).toHaveLength(6)
    expect(strip.occasions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('namn och kön lämnar aldrig databasen när de är skyddade', () => {
    const w = settle(world())
    w.person('Adam Hemlig', { workplace: 'HEM', manager: personas.chef, protected: true })
    const shown = card(w, personas.chef, 'Adam Hemlig')
    expect(shown.person).toMatchObject({ name: null, sex: null })
    expect(JSON.stringify(shown)).not.toContain('Hemlig')
    expect(shown.may.reveal).toBe(true)
  })
})
