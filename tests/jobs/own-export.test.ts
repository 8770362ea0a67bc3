import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { settleExports } from '~/jobs/own-export.server'
import { environment } from '~/outside/environment.server'
import { readOwnCopy, readOwnExports } from '~/reads/own-export.server'
import { ask } from '~/writes/own-export.server'
import { report } from '~/writes/correction.server'
import { contest } from '~/writes/contest.server'
import { comment } from '~/writes/plan-comment.server'
import { value } from '#tests/support/outcome'
import { elinsPage } from '#tests/support/own'
import { personas, settle } from '#tests/support/people'
import { world } from '#tests/support/world'

function elin() {
  const w = settle(world())
  w.spell('Elin Wallgren', '2026-10-26', null)
  const own = elinsPage(w)
  value(comment(own.elin, { object: own.plan, comment: { view: 'disagrees', text: 'Kvällspassen går inte' } }))
  value(contest(own.elin, { slug: own.signal, text: 'Två av gångerna var vabb' }))
  value(report(own.elin, { about: 'absence', object: null, text: 'Jag var tillbaka den femte' }))
  const { slug } = value(ask(own.elin, {}))
  return { w, slug, ...own }
}

const folder = () => join(environment().dataFolder, 'exports')

describe('En kopia av allt', () => {
  it('görs i bakgrunden, innehåller vad hon själv har sagt och vad som sägs om henne, och läses bara av henne', () => {
    const { w, slug, elin: her } = elin()
    expect(value(readOwnExports(her, null)).exports).toMatchObject([{ state: 'waiting' }])
    settleExports()
    expect(value(readOwnExports(her, null)).exports).toMatchObject([{ state: 'ready' }])
    const { copy } = value(readOwnCopy(her, { slug }))
    for (const told of [
      'Kvällspassen går inte',
      'Två av gångerna var vabb',
      'tillbaka den femte',
      'Sal 12',
      '2026-10-26',
    ])
      for (const form of [copy.json, copy.html]) expect(form).toContain(told)
    expect((JSON.parse(copy.json) as { om: string }).om).toBe('Elin Wallgren')
    expect(readOwnCopy(w.as(personas.chef, 'chef'), { slug })).toEqual({ kind: 'unreachable' })
    expect(readOwnCopy(w.as(personas.skyddsombud, 'skyddsombud'), { slug })).toEqual({ kind: 'unreachable' })
  })

  it('ligger förseglad på disk och tas bort när dagarna är slut', () => {
    const { w, slug, elin: her } = elin()
    settleExports()
    const file = join(folder(), `${slug}.sealed`)
    expect(readFileSync(file, 'utf8')).not.toMatch(/Elin|vabb|plan/)
    w.at('2026-11-28')
    expect(readOwnCopy(w.as(personas.medarbetare), { slug })).toEqual({ kind: 'unreachable' })
    settleExports()
    expect(existsSync(file)).toBe(false)
    expect(readdirSync(folder()).some((name) => name.startsWith(slug))).toBe(false)
    expect(value(readOwnExports(w.as(personas.medarbetare), null)).exports).toMatchObject([{ state: 'removed' }])
    expect(her.actor.name).toBe('Elin Wallgren')
  })

  it('säger till i portalen och med ett mejl som inte säger vad det gäller', () => {
    const { w } = elin()
    settleExports()
    const mails = w.db.$client.prepare("SELECT kind, payload FROM outbox WHERE kind = 'own-news'").all()
    expect(mails).toEqual([{ kind: 'own-news', payload: '{}' }])
  })

  it('en i taget, och att samla allt står i loggen', () => {
    const { w, elin: her } = elin()
    expect(ask(her, {})).toMatchObject({ kind: 'refused', refusal: { code: 'export-waits' } })
    settleExports()
    expect(w.trail().filter(({ action }) => action === 'export.gather')).toMatchObject([
      { persons: [w.idOf('Elin Wallgren')], role: 'system', outcome: 'read' },
    ])
  })
})
