import { describe, expect, it } from 'vitest'
import { readCase } from '~/reads/case.server'
import { readCaseHistory } from '~/reads/case-history.server'
import { caseEventText } from '~/text/case-history'
import { close } from '~/writes/case-closure.server'
import { add, follow } from '~/writes/case-follower.server'
import { accountOf, elinsCase, karin, mikael } from '#tests/support/meetings'
import { value } from '#tests/support/outcome'
import { personas } from '#tests/support/people'
import type { World } from '#tests/support/world'

const following = (w: World, slug: string, who = karin) => value(readCase(who(w), { slug })).following
const names = (w: World, slug: string) => following(w, slug).followers.map(({ name, role }) => [name, role])

describe('Att följa ett ärende', () => {
  it('den som når medarbetaren följer och slutar, och står där med roll och sedan när', () => {
    const { w, slug } = elinsCase()
    value(follow(mikael(w), { slug, follows: true }))
    w.at('2026-11-23')
    value(follow(mikael(w), { slug, follows: true }))
    const [only, ...rest] = following(w, slug, mikael).followers
    expect([only?.name, only?.role, new Date(only?.since ?? 0).toISOString().slice(0, 10), rest]).toEqual([
      ...[personas.rekoAg, 'rekoAg', '2026-11-20', []],
    ])
    expect(following(w, slug, mikael).follows).toBe(true)
    expect(following(w, slug).follows).toBe(false)
    value(follow(mikael(w), { slug, follows: false }))
    expect(names(w, slug)).toEqual([])
  })

  it('den som leder lägger till någon som svarar för medarbetaren, en gång', () => {
    const { w, slug } = elinsCase()
    expect(following(w, slug).others.map(({ name }) => name)).toEqual([personas.rekoAg])
    value(add(karin(w), { slug, who: accountOf(w, personas.rekoAg) }))
    expect(names(w, slug)).toEqual([[personas.rekoAg, 'rekoAg']])
    expect(following(w, slug).others).toEqual([])
    expect(add(karin(w), { slug, who: accountOf(w, personas.rekoAg) })).toMatchObject({
      refusal: { code: 'already-follows' },
    })
  })

  it('ingen annan kan läggas till, och inte när ärendet är avslutat', () => {
    const { w, slug } = elinsCase()
    for (const who of [accountOf(w, personas.rekoAg2), accountOf(w, personas.chef2), 'finnsintealls'])
      expect(add(karin(w), { slug, who })).toMatchObject({ refusal: { code: 'cannot-follow' } })
    value(close(karin(w), { slug, reason: 'back', outcome: 'as-before' }))
    expect(add(karin(w), { slug, who: accountOf(w, personas.rekoAg) })).toMatchObject({
      refusal: { code: 'case-closed' },
    })
  })

  it('den som inte når medarbetaren når inte heller ärendet', () => {
    const { w, slug } = elinsCase()
    for (const who of [w.as(personas.chef2, 'chef'), w.as(personas.rekoAg2)]) {
      expect(follow(who, { slug, follows: true }).kind).toBe('unreachable')
      expect(add(who, { slug, who: accountOf(w, personas.rekoAg) }).kind).toBe('unreachable')
    }
  })

  it('den som inte längre svarar för medarbetaren står inte kvar', () => {
    const { w, slug } = elinsCase()
    value(follow(mikael(w), { slug, follows: true }))
    w.db.$client.exec("UPDATE assignment SET last_day = 20000 WHERE role = 'rekoAg'")
    expect(names(w, slug)).toEqual([])
  })

  it('historiken säger vem som följer, vem som lade till och vem som slutade', () => {
    const { w, slug } = elinsCase()
    value(add(karin(w), { slug, who: accountOf(w, personas.rekoAg) }))
    value(follow(mikael(w), { slug, follows: false }))
    value(follow(karin(w), { slug, follows: true }))
    const told = value(readCaseHistory(karin(w), { slug })).events.map((event) => caseEventText(event, w.today))
    for (const sentence of [
      'Karin Lindqvist lade till Mikael Ström som följare.',
      'Mikael Ström slutade följa ärendet.',
      'Karin Lindqvist följer ärendet.',
    ])
      expect(told).toContain(sentence)
  })

  it('loggen säger att det skedde och inte mer', () => {
    const { w, slug } = elinsCase()
    value(add(karin(w), { slug, who: accountOf(w, personas.rekoAg) }))
    expect(w.trail().at(-1)).toMatchObject({
      ...{ action: 'case.lead', outcome: 'done', object: slug, fields: ['follower'] },
      persons: [w.idOf('Elin Wallgren')],
    })
  })
})
