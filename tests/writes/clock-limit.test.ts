import { beforeEach, describe, expect, it } from 'vitest'
import { clockLimitVersion } from '#db/schema'
import { ownLimit } from '#tests/support/limits'
import { value } from '#tests/support/outcome'
import { personas, settle } from '#tests/support/people'
import { world, type World } from '#tests/support/world'
import { day } from '~/domain/day'
import { readCaseHistory } from '~/reads/case-history.server'
import { readCase } from '~/reads/case.server'
import { readLimits, readLimitTrial } from '~/reads/clock-limit.server'
import { readDesk } from '~/reads/desk.server'
import { readHouseRules } from '~/reads/house-rules.server'
import { readPerson } from '~/reads/person.server'
import { caseEventText } from '~/text/case-history'
import { markDone } from '~/writes/case-lead.server'
import { open } from '~/writes/case.server'
import { add, change, end } from '~/writes/clock-limit.server'
import { ensureShippedLimits } from '~/writes/shipped-limits.server'

let w: World
beforeEach(() => {
  w = settle(world())
  w.spell('Jonas Ekberg', '2026-11-10', null)
})

const leif = () => w.as(personas.admin, 'admin')
const karin = () => w.as(personas.chef)
const from = (startsOn: string, reason: string | null = null) => ({ startsOn: day(startsOn), reason })
const addOwn = (startsOn = '2026-11-20', fromDay = 14) =>
  value(add(leif(), { limit: ownLimit(fromDay), from: from(startsOn) }))
const inForce = () => value(readLimits(leif(), null)).inForce.map(({ fromDay }) => fromDay)

describe('Klockans gränser', () => {
  it('finns från början, skrivs ned en gång med sitt lagrum och ändras inte av det', () => {
    const before = value(readLimits(leif(), null)).inForce
    for (let night = 0; night < 2; night += 1) ensureShippedLimits(w.system('natt'))
    expect(w.db.select().from(clockLimitVersion).all()).toHaveLength(8)
    expect(value(readLimits(leif(), null)).inForce).toMatchObject(before)
    expect(w.trail().filter(({ action }) => action === 'limit.install')).toHaveLength(1)
  })

  it('kan ändras innan de är nedskrivna, och den första versionen står kvar', () => {
    const words = { ...ownLimit(8), counter: 'currentAbsence', title: null, meaning: null } as const
    const moved = { ...words, fromDay: 10, toDay: 10 }
    const asked = { dayNumber: 8, limit: moved, source: 'SFS 2027:1', from: from('2026-11-25', 'Ny lag') }
    value(change(leif(), asked))
    ensureShippedLimits(w.system('natt'))
    expect(inForce()).toContain(8)
    w.at('2026-11-25')
    expect(inForce()).toEqual([1, 10, 15, 30, 60, 90, 180, 365])
  })

  it('en egen gräns syns i ärendets klocka, på kortet och bland det chefen ska göra, från sin dag', () => {
    addOwn('2026-11-21')
    const { slug } = value(open(karin(), { person: w.slugOf('Jonas Ekberg'), origin: 'spell', signal: null }))
    const named = () => [
      value(readCase(karin(), { slug })).steps.map(({ title }) => title),
      value(readPerson(karin(), { slug: w.slugOf('Jonas Ekberg') })).clock.limits.map(({ title }) => title),
      value(readDesk(karin(), null)).duties.map((duty) => ('title' in duty ? duty.title : null)),
    ]
    const seen = () => named().map((titles) => titles.includes('Bedöm behov av anpassning'))
    expect(seen()).toEqual([false, false, false])
    w.at('2026-11-21')
    expect(seen()).toEqual([true, true, true])
  })

  it('en egen gräns skrivs upp som gjord, och historiken säger vad den hette då', () => {
    addOwn()
    const { slug } = value(open(karin(), { person: w.slugOf('Jonas Ekberg'), origin: 'spell', signal: null }))
    value(markDone(karin(), { slug, dayNumber: 14, on: w.today }))
    const renamed = { ...ownLimit(14), title: 'Något annat' }
    value(change(leif(), { dayNumber: 14, limit: renamed, source: null, from: from('2026-11-24') }))
    w.at('2026-11-24')
    const told = value(readCaseHistory(karin(), { slug })).events.find((event) => event.told.kind === 'limit')
    expect(told && caseEventText(told, w.today)).toBe(
      'Karin Lindqvist skrev upp att det är gjort: bedöm behov av anpassning.',
    )
    const step = value(readCase(karin(), { slug })).steps.find(({ fromDay }) => fromDay === 14)
    expect(step).toMatchObject({ title: 'Något annat', status: 'done' })
  })

  it('en egen gräns avslutas från en dag, en som följer av lag inte alls', () => {
    addOwn()
    value(end(leif(), { dayNumber: 14, from: from('2026-11-23', 'Behövs inte') }))
    expect(inForce()).toContain(14)
    w.at('2026-11-23')
    expect(inForce()).not.toContain(14)
    expect(end(leif(), { dayNumber: 14, from: from('2026-11-24', 'Igen') }).kind).toBe('unreachable')
    expect(end(leif(), { dayNumber: 8, from: from('2026-11-24', 'Onödig') })).toMatchObject({
      refusal: { code: 'limit-statutory' },
    })
  })

  it('en gräns för Reko-AG påminner Reko-AG i ärenden och inte chefen', () => {
    value(add(leif(), { limit: ownLimit(14, { who: 'rekoAg' }), from: from('2026-11-20') }))
    const mikael = () => value(readDesk(w.as(personas.rekoAg, 'rekoAg'), null)).duties
    expect(mikael()).toEqual([])
    value(open(karin(), { person: w.slugOf('Jonas Ekberg'), origin: 'spell', signal: null }))
    expect(mikael()).toMatchObject([{ kind: 'limit', title: 'Bedöm behov av anpassning' }])
    expect(value(readDesk(karin(), null)).duties.some((duty) => 'title' in duty && duty.title !== null)).toBe(false)
  })

  it('att pröva en gräns säger hur många, aldrig vem, och lämnar en händelse', () => {
    for (let place = 0; place < 12; place += 1) w.person(`Prov Person${place}`, { workplace: 'HEM' })
    w.spell('Prov Person0', '2026-11-01', null)
    w.spell('Tove Bergdahl', '2026-11-01', null)
    const trial = value(readLimitTrial(leif(), { limit: ownLimit(14) }))
    expect(trial).toMatchObject({ sick: null, reached: null })
    expect(trial.units.every(({ count }) => count === null)).toBe(true)
    expect(JSON.stringify(trial)).not.toContain('Person0')
    expect(w.trail().at(-1)).toMatchObject({ action: 'limit.try', outcome: 'read' })
  })

  it('syns för alla på sidan om hur portalen räknar', () => {
    addOwn()
    expect(value(readHouseRules(w.system('metod'), null)).limits.map(({ fromDay }) => fromDay)).toContain(14)
  })

  it.each(['chef', 'rekoAg', 'loggranskare'] as const)('%s ändrar dem inte', (role) => {
    const context = { ...leif(), actor: { ...leif().actor, role } }
    expect(add(context, { limit: ownLimit(14), from: from('2026-11-20') }).kind).toBe('unreachable')
    expect(readLimits(context, null).kind).toBe('unreachable')
    expect(readLimitTrial(context, { limit: ownLimit(14) }).kind).toBe('unreachable')
  })
})
