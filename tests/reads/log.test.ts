import { describe, expect, it } from 'vitest'
import { logPage, logParameters, logTail, type LogFilter } from '#db/log.server'
import { record } from '#db/trail.server'
import { value } from '#tests/support/outcome'
import { settle } from '#tests/support/people'
import { world, type World } from '#tests/support/world'
import { day } from '~/domain/day'
import { parsePlace, placeText, startOfDay } from '~/domain/log'
import { policy } from '~/policy'
import { readLog, type LogWanted } from '~/reads/log.server'
import { readOpenSignals } from '~/reads/signals.server'
import { readSignal } from '~/reads/signal.server'
import { actions, actorText, auditText, outcomeText } from '~/text/audit'
import { indexNextEvents } from '~/writes/trail-index.server'

const everything: LogWanted = {
  ...{ from: null, until: null, action: null, outcome: null, request: null, before: null, after: null },
  ...{ actor: '', person: '', withOwn: false, role: null, group: null, time: null, reviewed: null },
}

const logOf = (w: World, wanted: Partial<LogWanted> = {}, who = 'Maria Eklöf') =>
  value(readLog(w.as(who), { ...everything, ...wanted }))

const rows = (w: World, wanted: Partial<LogWanted> = {}) =>
  logOf(w, wanted).events.map(({ actorName, action, outcome }) => [actorName, action, outcome])

describe('Loggen', () => {
  it('säger vem som såg vad i vilken roll, och vems uppgifter det var', () => {
    const w = settle(world())
    w.signal('Jonas Ekberg')
    readOpenSignals(w.as('Karin Lindqvist', 'chef'), null)
    const [event] = logOf(w).events
    expect(event).toMatchObject({
      ...{ actorName: 'Karin Lindqvist', role: 'chef', action: 'signal.list', outcome: 'read', concerned: 1 },
      persons: [{ name: 'Jonas Ekberg' }],
    })
  })

  it('visar också det som nekades eller låg utom räckhåll', () => {
    const w = settle(world())
    const { slug } = w.signal('Jonas Ekberg')
    readSignal(w.as('Anders Holmgren', 'chef'), { slug })
    readOpenSignals(w.as('Leif Dahlén'), null)
    expect(rows(w, { outcome: 'utom-rackhall' })).toEqual([
      ['Leif Dahlén', 'signal.list', 'unreachable'],
      ['Anders Holmgren', 'signal.read', 'unreachable'],
    ])
  })

  it('den som läser loggen hamnar själv i den, med dem hon såg eller letade efter', () => {
    const w = settle(world())
    logOf(w)
    logOf(w, { person: 'Jonas Ekberg' })
    expect(w.trail().map(({ action, persons }) => [action, persons])).toEqual([
      ['log.read', []],
      ['log.read', [w.idOf('Jonas Ekberg')]],
    ])
  })

  it('läsarens egna läsningar är inte i vägen, men går att visa; andras står kvar', () => {
    const w = settle(world())
    w.account('Nils Ek', { role: 'loggranskare' })
    logOf(w, {}, 'Nils Ek')
    logOf(w)
    expect(rows(w)).toEqual([['Nils Ek', 'log.read', 'read']])
    const own = ['Maria Eklöf', 'log.read', 'read']
    expect(rows(w, { withOwn: true }).filter(([who]) => who === 'Maria Eklöf')).toEqual([own, own])
    expect(rows(w, { action: 'log.read' })).toHaveLength(4)
    expect(rows(w, { actor: 'Maria Eklöf' })).toHaveLength(4)
  })

  it('ingen annan än loggranskaren läser loggen', () => {
    const w = settle(world())
    for (const who of ['Karin Lindqvist', 'Mikael Ström', 'Leif Dahlén', 'Elin Wallgren'])
      expect(readLog(w.as(who), everything)).toEqual({ kind: 'unreachable' })
  })

  it('hittar allt om en person på namn eller nummer, före och efter att registret har hunnit ikapp', () => {
    const w = settle(world())
    w.signal('Jonas Ekberg')
    w.signal('Tove Bergdahl')
    readOpenSignals(w.as('Karin Lindqvist', 'chef'), null)
    readOpenSignals(w.as('Anders Holmgren', 'chef'), null)
    const found = () => rows(w, { person: 'jonas', action: 'signal.list' })
    const before = found()
    expect(before).toEqual([['Karin Lindqvist', 'signal.list', 'read']])
    expect(indexNextEvents(w.system('prov'), 100)).toBeGreaterThan(0)
    expect(indexNextEvents(w.system('prov'), 100)).toBe(0)
    expect(found()).toEqual(before)
    readOpenSignals(w.as('Mikael Ström'), null)
    expect(found()).toEqual([['Mikael Ström', 'signal.list', 'read'], ...before])
  })

  it('frågar vem som menas när flera heter så, och visar inget så länge', () => {
    const w = settle(world())
    w.person('Jonas Ekbergsson', { workplace: 'AVD61' })
    const log = logOf(w, { person: 'Jonas' })
    expect(log.people.map(({ name }) => name)).toEqual(['Jonas Ekberg', 'Jonas Ekbergsson'])
    expect(log.events).toEqual([])
    expect(logOf(w, { person: log.people[1]?.key ?? '' }).person?.name).toBe('Jonas Ekbergsson')
    expect(logOf(w, { actor: 'systemet' }).actors).toEqual([])
  })

  it('döljer skyddade namn, som bara hittas på anställningsnummer', () => {
    const w = settle(world())
    w.person('Hemlig Person', { workplace: 'HEM', manager: 'Karin Lindqvist', protected: true, number: '00123' })
    w.signal('Hemlig Person')
    readOpenSignals(w.as('Karin Lindqvist', 'chef'), null)
    expect(logOf(w, { person: 'Hemlig' }).people).toEqual([])
    expect(logOf(w, { person: '00123' })).toMatchObject({
      person: { name: null },
      events: [{ persons: [{ name: null }] }],
    })
    expect(JSON.stringify(logOf(w))).not.toContain('Hemlig')
  })

  it('bläddrar femtio i taget bakåt och framåt utan att tappa eller upprepa någon', () => {
    const w = settle(world())
    for (let n = 0; n < 120; n += 1) happened(w, n, 'person.read')
    const wanted = { action: 'person.read' }
    const first = logOf(w, wanted)
    const second = logOf(w, { ...wanted, before: first.older })
    const third = logOf(w, { ...wanted, before: second.older })
    const ids = [first, second, third].flatMap(({ events }) => events.map(({ id }) => id))
    expect([first, second, third].map(({ events }) => events.length)).toEqual([50, 50, 20])
    expect(new Set(ids).size).toBe(120)
    expect(third.older).toBeNull()
    expect(logOf(w, { ...wanted, after: third.newer }).events.map(({ id }) => id)).toEqual(ids.slice(50, 100))
    expect(logOf(w, { ...wanted, after: second.newer })).toMatchObject({ newer: null })
  })

  it('en dag är från midnatt till midnatt i Stockholm', () => {
    const w = settle(world())
    for (const at of ['2026-11-18T22:59:59Z', '2026-11-18T23:00:00Z', '2026-11-19T22:59:59Z', '2026-11-19T23:00:00Z'])
      record(w.db, w.system('prov').actor, new Date(at), at, { action: 'person.read', outcome: 'read' })
    const on = day('2026-11-19')
    const found = logOf(w, { from: startOfDay(on), until: startOfDay(day('2026-11-20')) })
    expect(found.events.map(({ requestId }) => requestId)).toEqual(['2026-11-19T22:59:59Z', '2026-11-18T23:00:00Z'])
  })
})

function happened(w: World, n: number, action: string): void {
  const at = new Date(Date.UTC(2026, 10, 1) + Math.floor(n / 3) * 1000)
  record(w.db, w.system('prov').actor, at, `r${n}`, { action, outcome: 'read' })
}

describe('En sida av en lång logg', () => {
  const none: LogFilter = {
    ...{ from: null, until: null, actor: null, person: null, action: null, outcome: null, request: null },
    ...{ before: null, after: null, withoutReadingsOf: 3, role: null, time: null, reviewed: null },
  }

  it.each<[string, Partial<LogFilter>, string]>([
    ['hela loggen', {}, 'audit_event_at'],
    ['en person som har gjort något', { actor: 3 }, 'audit_event_actor'],
    ['portalens eget arbete', { actor: 'system' }, 'audit_event_actor'],
    ['en händelse', { action: 'person.read' }, 'audit_event_action'],
    ['en roll', { role: 'fhv' }, 'audit_event_role'],
    ['det ingen har granskat', { reviewed: 'nej' }, 'audit_event_at'],
    [
      'läsning utanför arbetstid',
      { time: { kind: 'utanfor', from: 6, until: 20, years: [2024, 2026] } },
      'audit_event_at',
    ],
    ['nattens händelser', { time: { kind: 'mellan', from: 1320, until: 300, years: [2024, 2026] } }, 'audit_event_at'],
    ['det som nekades', { outcome: 'nekad' }, 'audit_event_refusal'],
    ['det som låg utom räckhåll', { outcome: 'utom-rackhall' }, 'audit_event_refusal'],
    ['vad en regel sa nej till', { outcome: 'regel' }, 'audit_event_refusal'],
    ['vems uppgifter det var', { person: 7 }, 'sqlite_autoindex_trail_person_1'],
  ])('läser %s genom ett index, i ordning, utan att sortera', (_what, narrowed, index) => {
    const { db } = world()
    for (const place of [{}, { before: { at: 5, id: 9 } }, { after: { at: 5, id: 9 } }]) {
      const filter = { ...none, from: 0, until: 9e12, ...narrowed, ...place }
      const plan = planOf(db, logPage(filter), filter)
      expect(plan[0]).toContain(index)
      expect(plan.join('\n')).not.toMatch(/TEMP B-TREE|SCAN (e|audit_event)$/m)
    }
  })

  it('letar det som inte har registrerats än bara i slutet av loggen', () => {
    const { db } = world()
    const filter = { ...none, person: 7 }
    expect(planOf(db, logTail(filter), filter)[0]).toMatch(/SEARCH e USING INTEGER PRIMARY KEY \(rowid>\?\)/)
  })
})

const planOf = (db: World['db'], text: string, filter: LogFilter): string[] =>
  (
    db.$client.prepare(`EXPLAIN QUERY PLAN ${text}`).all({ ...logParameters(filter), indexed: 0 }) as {
      detail: string
    }[]
  ).map(({ detail }) => detail)

describe('Loggens ord', () => {
  it('en inloggning står under den som loggade in, och ett fel lösenord under ingen', () => {
    expect(actorText({ action: 'session.open', actorName: 'Karin Lindqvist', role: 'system' })).toEqual({
      who: 'Karin Lindqvist',
      as: 'Vid inloggningen',
    })
    expect(actorText({ action: 'session.fail', actorName: 'inloggning', role: 'system' }).who).toBe('Okänd')
    expect(actorText({ action: 'signal.evaluate', actorName: 'natten', role: 'system' }).as).toBe('Portalen')
  })

  it('varje handling i policyn har sin mening, gjord och försökt', () => {
    expect(Object.keys(actions).toSorted()).toEqual(Object.keys(policy).toSorted())
    expect(auditText({ action: 'person.read', outcome: 'read' })).toBe('Läste en medarbetares kort')
    expect(auditText({ action: 'person.read', outcome: 'unreachable' })).toBe('Försökte läsa en medarbetares kort')
  })

  it('det som inte gick har symbol, ord och regeln som sa nej', () => {
    expect(outcomeText('refused: signal-ended')).toEqual({
      ...{ mark: 'blocks', word: 'Regeln sa nej' },
      reason: 'Signalen gäller inte längre, så den behöver inget svar.',
    })
    expect(outcomeText('denied').word).toBe('Nekades')
    expect(outcomeText('read').mark).toBeNull()
  })

  it('en plats i loggen går att skriva i en adress och läsa tillbaka', () => {
    const place = { at: 1_795_000_000_000, id: 48_213 }
    expect(parsePlace(placeText(place))).toEqual(place)
    for (const text of [null, '', '1', 'a-b-c', '-', "1'-2"]) expect(parsePlace(text)).toBeNull()
  })
})
