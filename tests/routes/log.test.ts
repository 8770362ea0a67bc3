import { beforeEach, describe, expect, it } from 'vitest'
import { accountSlug, did, nightsHavePassed, reviewable } from '#tests/support/access'
import { personas, settle } from '#tests/support/people'
import { portal, type Visitor } from '#tests/support/portal'
import { world, type World } from '#tests/support/world'
import { path } from '~/paths'

let w: World
let maria: Visitor

beforeEach(() => {
  w = settle(world())
  maria = portal(w).as(personas.loggranskare)
})

const plain = (html: string): string =>
  html
    .replaceAll('<!-- -->', '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')

describe('Granskningen av loggen, utan skript', () => {
  it('en händelse granskas och är sedan granskad i loggen', async () => {
    const { event } = reviewable(w)
    const page = path('logEvent', { id: event })
    const answer = await maria.post(page, { bedomning: 'utan-anmarkning', anteckning: '' })
    expect([answer.status, answer.to]).toEqual([303, `${page}?klart=granskat`])
    expect(plain((await maria.get(`${page}?klart=granskat`)).html)).toContain('Granskningen är sparad.')
    expect(plain((await maria.get(path('log', {}, { granskad: 'ja' }))).html)).toContain('Utan anmärkning')
  })

  it('utan skäl till utredning kommer sidan tillbaka med valet kvar', async () => {
    const { hint } = reviewable(w)
    const answer = await maria.post(path('hint', { id: hint }), { bedomning: 'utreds', anteckning: '' })
    expect(answer.status).toBe(409)
    expect(plain(answer.html)).toContain('Skriv vad som behöver redas ut.')
    expect(answer.html).toMatch(/value="utreds"[^>]*checked|checked[^>]*value="utreds"/)
  })

  it('en anteckning med personnummer sparas inte, och resten av texten står kvar', async () => {
    const { hint } = reviewable(w)
    const answer = await maria.post(path('hint', { id: hint }), {
      ...{ bedomning: 'utreds', anteckning: 'Gällde 19121212-1212 enligt chefen' },
    })
    expect(answer.status).toBe(422)
    expect(plain(answer.html)).toContain('Texten innehåller ett personnummer')
  })

  it('ett tecken säger varför det visas, vad det räknade och vad ingen vet', async () => {
    const { hint } = reviewable(w)
    const text = plain((await maria.get(path('hint', { id: hint }))).html)
    for (const words of ['Utanför arbetstid', 'Regeln: ', 'tre händelser', 'Vi vet inte heller vilka som är närstående'])
      expect(text).toContain(words)
    expect(plain((await maria.get(path('hints'))).html)).toContain('Portalen vet inte vem som är släkt')
  })

  it('ett stickprov dras, gås igenom och hämtas som fil', async () => {
    reviewable(w)
    const wish = { sort: 'handelser', antal: '5', fran: '2026-11-17', tom: '2026-11-19', slag: 'obekvam' }
    const drawn = await maria.post(path('sampleNew'), wish)
    const sample = (drawn.to ?? '').split('?')[0] ?? ''
    const first = (await maria.get(sample)).html.match(/href="([^"]*stickprov\/\w+\/\w+)"/)?.[1] ?? ''
    const reviewed = await maria.post(first, { bedomning: 'utan-anmarkning', anteckning: '=1+1' })
    expect([drawn.status, reviewed.status]).toEqual([303, 303])
    expect(plain((await maria.get(sample)).html)).toContain('1 av 3 granskade')
    const [, head = '', row = ''] = /^(.*)\r\n(.*)\r\n/.exec(await fileOf(`${sample}.csv`)) ?? []
    expect(head).toContain('nummer;handelse;dag;klockan;vem')
    expect(row).toContain("'=1+1")
    expect(row).toContain('Utan anmärkning')
  })

  it('en fel ifylld begäran om stickprov säger vad som är fel, vid fältet', async () => {
    reviewable(w)
    const wish = { sort: 'handelser', antal: '3', fran: '2026-11-17', tom: '2026-11-19' }
    expect((await maria.post(path('sampleNew'), wish)).status).toBe(422)
    const late = await maria.post(path('sampleNew'), { ...wish, antal: '5', tom: '2026-11-20' })
    expect(late.status).toBe(409)
    expect(plain(late.html)).toContain('Dagen som pågår är inte genomgången.')
  })

  it('filen med ett urval av loggen har bara urvalet, och att den hämtades står i loggen', async () => {
    reviewable(w)
    did(w, { by: personas.chef2, at: '2026-11-18T09:00:00Z', about: ['Tove Bergdahl'] })
    const file = await fileOf(path('logCsv', {}, { vem: personas.chef2 }))
    expect(file).toContain('Tove Bergdahl')
    expect(file).not.toContain('Jonas Ekberg')
    expect(w.trail().at(-1)).toMatchObject({ action: 'log.export', persons: [w.idOf('Tove Bergdahl')] })
  })

  it('ett kontos dag granskas på en gång, men aldrig den egna', async () => {
    const { date } = reviewable(w)
    did(w, { by: personas.loggranskare, role: 'loggranskare', at: '2026-11-18T09:00:00Z', action: 'log.read' })
    nightsHavePassed(w)
    const day = (name: string) => path('logAccountDay', { id: accountSlug(w, name), datum: date })
    expect((await maria.post(day(personas.chef), { bedomning: 'utan-anmarkning' })).status).toBe(303)
    expect(plain((await maria.get(day(personas.loggranskare))).html)).toContain('Det här har du gjort själv')
    expect((await maria.post(day(personas.loggranskare), { bedomning: 'utan-anmarkning' })).status).toBe(409)
  })

  it('leder aldrig till en medarbetares sida', async () => {
    const { event, hint, sample, date } = reviewable(w)
    for (const address of [
      ...[path('log'), path('hints'), path('hint', { id: hint }), path('logEvent', { id: event })],
      ...[path('sample', { id: sample }), path('logAccountDay', { id: accountSlug(w, personas.chef), datum: date })],
    ]) {
      const { html } = await maria.get(address)
      expect(html, address).toContain('Karin Lindqvist')
      expect(html, address).not.toContain('href="/medarbetare')
    }
    expect((await maria.get(path('person', { id: w.slugOf('Jonas Ekberg') }))).status).toBe(404)
  })
})

async function fileOf(address: string): Promise<string> {
  const { status, html } = await maria.get(address)
  expect(status).toBe(200)
  return html
}
