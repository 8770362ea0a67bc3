import { beforeEach, describe, expect, it } from 'vitest'
import { personas, settle } from '#tests/support/people'
import { portal, type Visitor } from '#tests/support/portal'
import { world, type World } from '#tests/support/world'
import { rulePresets } from '~/domain/rule'
import { runWaitingRehearsals } from '~/jobs/rehearsal.server'
import { path } from '~/paths'
import { beginRehearsal, tryRule } from '~/writes/rehearsal.server'

let w: World
let leif: Visitor

beforeEach(() => {
  w = settle(world())
  leif = portal(w).as(personas.admin)
})

const plain = (html: string): string => html.replaceAll('<!-- -->', '')
const said = async (address: string): Promise<string> => plain((await leif.get(address)).html)
const own = {
  ...{ roll: 'admin', namn: 'Bedöm behov av anpassning', betydelse: '', dag: '14', tilldag: '' },
  ...{ raknare: 'sickPayPeriod', kravs: 'gora', vem: 'chef', fran: '2026-11-20', skal: '', kalla: '' },
}

describe('Klockan i webbläsaren', () => {
  it('gränserna står med lagrum och läge, och en egen prövas, läggs till, ändras och avslutas', async () => {
    expect(await said(path('rules'))).toContain('30 kap. 6 § socialförsäkringsbalken')
    w.spell('Jonas Ekberg', '2026-11-01', null)
    const tried = await said(path('limitTry', {}, { dag: 14, raknare: 'sickPayPeriod' }))
    expect(tried).toContain('av färre än 11 som är sjukskrivna')
    expect(tried.replaceAll('&amp;', '&')).toContain('href="/admin/regler/klockan/ny?dag=14&raknare=sickPayPeriod"')
    expect(await leif.post(path('limitNew'), own)).toMatchObject({ status: 303 })
    for (const address of [path('rules'), path('method')])
      expect(await said(address)).toContain('Bedöm behov av anpassning')
    const changed = { ...own, dag: '16', fran: '2026-11-23' }
    expect(await leif.post(path('limit', { dag: '14' }), changed)).toMatchObject({ status: 303 })
    expect((await leif.post(path('limit', { dag: '14' }), changed)).status).toBe(404)
    const ended = { roll: 'admin', fran: '2026-12-01', skal: 'Behövs inte' }
    expect(await leif.post(path('limitEnd', { dag: '16' }), ended)).toMatchObject({ status: 303 })
    const page = await said(path('rules'))
    for (const words of ['Gäller', 'Börjar gälla', 'Slutar gälla', 'Behövs inte', personas.admin])
      expect(page, words).toContain(words)
  })

  it('fel kommer tillbaka vid fältet med allt som skrevs kvar', async () => {
    const wrong = await leif.post(path('limitNew'), { ...own, dag: 'två' })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('value="Bedöm behov av anpassning"')
    const taken = await leif.post(path('limitNew'), { ...own, dag: '30' })
    expect(taken.status).toBe(409)
    expect(plain(taken.html)).toMatch(/href="#dag"[^>]*>En annan gräns börjar redan på dag 30/)
    const guarded = await leif.post(path('limitNew'), { ...own, betydelse: 'Gäller vid depression' })
    expect(guarded.status).toBe(422)
    expect(await said(path('limitTry', {}, { dag: 'två' }))).toContain('Skriv ett heltal')
  })

  it('en gräns som följer av lag ändras bara med skäl och har ingen sida för att avslutas', async () => {
    const law = { ...own, namn: '', dag: '10', raknare: 'currentAbsence', fran: '2027-01-01' }
    const without = await leif.post(path('limit', { dag: '8' }), law)
    expect(without.status).toBe(409)
    expect(without.html).toContain('href="#skal"')
    expect(await leif.post(path('limit', { dag: '8' }), { ...law, skal: 'Lagen ändras' })).toMatchObject({
      status: 303,
    })
    expect((await leif.get(path('limitEnd', { dag: '30' }))).status).toBe(404)
  })
})

describe('Inställningarna i webbläsaren', () => {
  it('var och en står med sitt värde, och en ändring med vem och från när', async () => {
    const address = path('setting', { namn: 'svarstid' })
    expect(await said(path('rules'))).toContain(`href="${address}"`)
    expect(await leif.post(address, { roll: 'admin', varde: '10', fran: '2026-11-23' })).toMatchObject({ status: 303 })
    const page = await said(path('rules'))
    for (const words of ['sju dagar', 'tio dagar', personas.admin]) expect(page, words).toContain(words)
    w.at('2026-11-23')
    expect(await said(address)).toContain('Nu: tio dagar.')
  })

  it('gränserna för värdet står vid fältet, och utanför dem sparas inget', async () => {
    const address = path('setting', { namn: 'minsta-grupp' })
    expect(await said(address)).toContain('Ett tal från 11 till 50.')
    const low = await leif.post(address, { roll: 'admin', varde: '5', fran: '2026-11-23' })
    expect(low.status).toBe(409)
    expect(plain(low.html)).toMatch(/href="#varde"[^>]*>Skriv ett tal från 11 till 50/)
    expect(low.html).toContain('value="5"')
  })
})

describe('En prövad regel i webbläsaren', () => {
  it('som inte gick att räkna säger det och har en knapp för att försöka igen', async () => {
    const tried = tryRule(w.as(personas.admin), { parameters: rulePresets['3/6'] })
    const slug = tried.kind === 'done' ? tried.value.slug : ''
    const address = path('ruleTried', { id: slug })
    expect((await leif.post(address, { roll: 'admin' })).status).toBe(409)
    for (let time = 0; time < 4; time += 1) beginRehearsal(w.system('prov'), { slug })
    const page = await said(address)
    for (const words of ['Gick inte att räkna', 'tre gånger', 'Försök igen']) expect(page, words).toContain(words)
    expect(await said(path('rules'))).toContain('Gick inte att räkna')
    expect(await leif.post(address, { roll: 'admin' })).toMatchObject({ status: 303 })
    expect(await said(address)).toContain('Regeln räknas i bakgrunden')
    await runWaitingRehearsals()
    expect(await said(address)).toContain('Signaler på ett år')
  })
})
