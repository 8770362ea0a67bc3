import { describe, expect, it } from 'vitest'
import { signalsCsv } from '~/documents/signals-csv'
import { readOpenSignals, readSignalHistory } from '~/reads/signals.server'
import { settle } from '#tests/support/people'
import { world, type World } from '#tests/support/world'

const names = (w: World, who: string, role: 'chef' | 'rekoAg') => {
  const outcome = readOpenSignals(w.as(who, role), null)
  return outcome.kind === 'done' ? outcome.value.map(({ name }) => name) : outcome.kind
}

describe('Listan över signaler', () => {
  it('varje chef ser sina egna medarbetare, aldrig sig själv och aldrig någon annans', () => {
    const w = settle(world())
    for (const name of ['Jonas Ekberg', 'Tove Bergdahl', 'Karin Lindqvist']) w.signal(name)
    expect(names(w, 'Karin Lindqvist', 'chef')).toEqual(['Jonas Ekberg'])
    expect(names(w, 'Anders Holmgren', 'chef')).toEqual(['Tove Bergdahl'])
    expect(names(w, 'Mikael Ström', 'rekoAg')).toEqual(expect.arrayContaining(['Jonas Ekberg', 'Karin Lindqvist']))
  })

  it('den som väntat längst står först, besvarade sist', () => {
    const w = settle(world())
    w.signal('Jonas Ekberg', { raisedOn: '2026-11-18' })
    w.signal('Elin Wallgren', { raisedOn: '2026-11-10' })
    expect(names(w, 'Karin Lindqvist', 'chef')).toEqual(['Elin Wallgren', 'Jonas Ekberg'])
  })

  it('en lista är en händelse i loggen, med alla som syntes', () => {
    const w = settle(world())
    for (const name of ['Jonas Ekberg', 'Elin Wallgren']) w.signal(name)
    names(w, 'Karin Lindqvist', 'chef')
    expect(w.trail()).toHaveLength(1)
    expect(w.trail()[0]?.persons.toSorted()).toEqual([w.idOf('Elin Wallgren'), w.idOf('Jonas Ekberg')].toSorted())
  })

  it('filen har en rad per person och regel, den senaste, och döljer skyddade personuppgifter', () => {
    const w = settle(world())
    w.person('Hemlig Person', { workplace: 'HEM', manager: 'Karin Lindqvist', protected: true, number: '00123' })
    w.signal('Jonas Ekberg', { raisedOn: '2026-01-10', endedOn: '2026-03-01' })
    w.signal('Jonas Ekberg', { raisedOn: '2026-11-16', heldSince: '2026-11-14' })
    w.signal('Hemlig Person', { rule: '>14', heldSince: '2026-11-01', endedOn: '2026-11-10' })
    const outcome = readSignalHistory(w.as('Karin Lindqvist', 'chef'), null)
    const file = signalsCsv(outcome.kind === 'done' ? outcome.value : [])
    expect(file.startsWith('\ufeffanstallningsnummer;namn;regel;version;tillfallen;utlost_datum;status\r\n')).toBe(true)
    expect(file).toContain(';Jonas Ekberg;6/12;1;6;2026-11-14;ny\r\n')
    expect(file).toContain('00123;Skyddade personuppgifter;>14;1;1;2026-11-01;avslutad\r\n')
    expect(file).not.toMatch(/Hemlig|2026-01-10/)
    expect(file.trim().split('\r\n')).toHaveLength(3)
  })
})
