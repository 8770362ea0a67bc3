import { describe, expect, it } from 'vitest'
import { path } from '~/paths'
import { readCalendar } from '#tests/support/ics'
import { elinsCase } from '#tests/support/meetings'
import { personas } from '#tests/support/people'
import { portal } from '#tests/support/portal'
import type { World } from '#tests/support/world'

function elinsPages() {
  const { w, slug } = elinsCase()
  return { w, id: slug, chef: portal(w).as(personas.chef, 'chef') }
}

const pathname = (to: string | null): string => new URL(to ?? '', 'http://localhost').pathname

const fields = {
  ...{ roll: 'chef', sort: 'reconciliation', datum: '2026-11-24', borjar: '10.00', slutar: '11.00' },
  ...{ plats: 'Sal 12', medarbetare: 'ja', part1: 'fhv', namn1: 'Lena Forsman' },
}

async function called() {
  const { w, id, chef } = elinsPages()
  const { to } = await chef.post(path('caseMeetingNew', { id }), fields)
  const post = pathname(to).split('/').at(-1) ?? ''
  const invited = (w.db.$client.prepare('SELECT slug FROM meeting_invited ORDER BY id').pluck().all() as string[]) ?? []
  return { w, id, chef, post, at: { id, post }, elin: invited[0] ?? '', lena: invited[1] ?? '' }
}

describe('Möten i webbläsaren, utan skript', () => {
  it('ett behov skrivs upp, och därifrån kallas till ett möte som står i listan', async () => {
    const { id, chef } = elinsPages()
    const need = { roll: 'chef', vem: 'medarbetare', sort: 'three-party', varfor: 'Behöver tala om natten' }
    const saved = await chef.post(path('caseMeetingNeed', { id }), need)
    expect([saved.status, pathname(saved.to)]).toEqual([303, path('caseMeetings', { id })])
    const list = await chef.get(path('caseMeetings', { id }))
    expect(list.html.replaceAll('<!-- -->', '')).toContain('Trepartssamtal: Behöver tala om natten')
    const [, behov = ''] = /moten\/nytt\?behov=([a-z0-9]{12})/.exec(list.html) ?? []
    expect((await chef.get(path('caseMeetingNew', { id }, { behov }))).html).toMatch(
      /checked=""[^>]*value="three-party"/,
    )
    expect((await chef.post(path('caseMeetingNew', { id }), { ...fields, behov })).status).toBe(303)
    const after = (await chef.get(path('caseMeetings', { id }))).html
    expect(after).not.toContain('Behov av möte')
    expect(after).toMatch(/Avstämningsmöte.*kl\. 10\.00–11\.00.*Två har inte svarat.*Bokat/s)
  })

  it('det som saknas eller är fel svarar 422 med felet vid fältet och allt som skrevs kvar', async () => {
    const { id, chef } = elinsPages()
    const answer = await chef.post(path('caseMeetingNew', { id }), { ...fields, slutar: 'elva', datum: '' })
    expect(answer.status).toBe(422)
    for (const part of ['<a href="#datum"', '<a href="#slutar"', 'value="elva"', 'value="Lena Forsman"'])
      expect(answer.html).toContain(part)
    const refused = await chef.post(path('caseMeetingNew', { id }), { ...fields, slutar: '9.00' })
    expect(refused).toMatchObject({ status: 409 })
    expect(refused.html).toMatch(/id="slutar-error".*Mötet slutar innan det börjar/s)
  })

  it('ett personnummer i en text svarar 422', async () => {
    const { id, chef } = elinsPages()
    const answer = await chef.post(path('caseMeetingNew', { id }), { ...fields, plats: '19121212-1212' })
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('<a href="#plats"')
  })

  it('mötets sida visar nästa steg, inbjudna, inbjudan och kalenderfilen', async () => {
    const { chef, at } = await called()
    const { html } = await chef.get(path('caseMeeting', at))
    for (const part of ['Skriv upp ett svar', 'Elin Wallgren', 'Lena Forsman', 'Välkommen till ett avstämningsmöte'])
      expect(html).toContain(part)
    expect(html).toContain(path('caseMeetingIcs', at))
  })

  it('ett svar skrivs upp på någons ord, och en flytt gör det gammalt', async () => {
    const { chef, at, lena } = await called()
    const { html } = await chef.get(path('caseMeetingAnswers', at))
    const [, version = ''] = /name="version" value="(\d+)"/.exec(html) ?? []
    const otherTime = { svar: 'other-time', forslag: '2026-11-26', text: 'Helst efter lunch' }
    const said = { roll: 'chef', vem: lena, version, ...otherTime }
    expect(pathname((await chef.post(path('caseMeetingAnswers', at), said)).to)).toBe(path('caseMeeting', at))
    expect((await chef.get(path('caseMeeting', at))).html).toContain('Annan tid: tor 26 nov. Helst efter lunch')
    expect((await chef.post(path('caseMeetingAnswers', at), { ...said, svar: 'no', text: '' })).status).toBe(409)
    const slot = { roll: 'chef', datum: '2026-11-26', borjar: '13', slutar: '14.00', plats: '' }
    expect((await chef.post(path('caseMeetingTime', at), slot)).status).toBe(422)
    expect((await chef.post(path('caseMeetingTime', at), { ...slot, borjar: '13.00' })).status).toBe(303)
    expect((await chef.get(path('caseMeeting', at))).html).toContain('Gällde den förra tiden')
    const late = await chef.post(path('caseMeetingAnswers', at), { ...said, svar: 'coming' })
    expect(late.status).toBe(409)
    expect(late.html).toMatch(/Mötet har ändrats sedan sidan visades.*13\.00–14\.00.*name="version" value="1"/s)
  })

  it('det ställs in med skäl och står kvar som inställt', async () => {
    const { chef, at } = await called()
    expect((await chef.post(path('caseMeetingCancelling', at), { roll: 'chef', skal: '' })).status).toBe(422)
    await chef.post(path('caseMeetingCancelling', at), { roll: 'chef', skal: 'Alla kan inte' })
    const { html } = await chef.get(path('caseMeeting', at))
    expect(html).toMatch(/Avstämningsmöte 24 november.*är inställt.*Alla kan inte/s)
    expect(html).not.toContain(path('caseMeetingTime', at))
  })

  it('chefen på en annan arbetsplats får samma svar för mötet som för det som inte finns', async () => {
    const { w, at } = await called()
    const anders = portal(w).as(personas.chef2, 'chef')
    for (const page of ['caseMeeting', 'caseMeetingIcs', 'caseMeetingMinutes'] as const)
      expect(await anders.get(path(page, at))).toMatchObject({
        status: 404,
        html: expect.stringContaining('Inloggad som Anders Holmgren'),
      })
    expect((await anders.post(path('caseMeetingCancelling', at), { roll: 'chef', skal: 'x' })).status).toBe(404)
  })
})

describe('Protokollet i webbläsaren', () => {
  async function held() {
    const known = await called()
    known.w.at('2026-11-24')
    const chef = portal(known.w).as(personas.chef, 'chef')
    const written = { roll: 'chef', deltog: known.elin, sades: 'Nattpassen', bestamdes: 'Dagtid', atgard: 'utkast' }
    return { ...known, chef, written, page: path('caseMeetingMinutes', known.at) }
  }

  const version = (html: string): string => /name="version" value="([a-z0-9]*)"/.exec(html)?.[1] ?? ''

  it('sparas som utkast, görs klart och ändras bara med skäl; den förra versionen går att läsa', async () => {
    const { chef, at, written, page } = await held()
    const task = { steg1: 'Ta fram ett schema', vem1: 'chef', senast1: '2026-12-01' }
    expect((await chef.post(page, { ...written, ...task, version: '' })).status).toBe(303)
    const draft = await chef.get(page)
    expect(draft.html).toContain('Ta fram ett schema')
    const finished = { ...written, ...task, atgard: 'klart', version: version(draft.html) }
    expect(pathname((await chef.post(page, finished)).to)).toBe(path('caseMeeting', at))
    const changed = { ...written, atgard: 'klart', sades: 'Helgpassen', version: version((await chef.get(page)).html) }
    const refused = await chef.post(page, changed)
    expect(refused.html).toMatch(/id="skal-error".*Skriv varför du ändrar/s)
    expect(refused.html).toContain('Helgpassen')
    expect((await chef.post(page, { ...changed, skal: 'Det var helgen' })).status).toBe(303)
    const { html } = await chef.get(path('caseMeeting', at))
    expect(html).toMatch(/Helgpassen.*Ta fram ett schema.*Tidigare versioner.*Det var helgen.*Nattpassen/s)
    expect((await chef.get(path('case', { id: at.id }))).html).toContain('Ta fram ett schema')
  })

  it('två som skriver samtidigt: den andra ser bådas text, och sparar nästa gång', async () => {
    const { w, chef, written, page } = await held()
    const mikael = portal(w).as(personas.rekoAg, 'rekoAg')
    const theirs = {
      ...written,
      roll: 'rekoAg',
      sades: 'Mikaels text',
      version: version((await mikael.get(page)).html),
    }
    await chef.post(page, { ...written, sades: 'Karins text', version: '' })
    const refused = await mikael.post(page, theirs)
    expect(refused.status).toBe(409)
    expect(refused.html).toMatch(/Det som står nu.*Karins text.*Mikaels text/s)
    expect((await mikael.post(page, { ...theirs, version: version(refused.html) })).status).toBe(303)
  })
})

describe('Kalendern i webbläsaren', () => {
  it('filen har en neutral rubrik, och numret höjs när mötet ställs in', async () => {
    const { chef, at } = await called()
    const before = await chef.get(path('caseMeetingIcs', at))
    expect(before.headers.get('Content-Type')).toContain('text/calendar')
    expect(before.html).not.toMatch(/Elin|Forsman|Sal 12|avstämning/i)
    await chef.post(path('caseMeetingCancelling', at), { roll: 'chef', skal: 'Förhinder' })
    const [first] = readCalendar(before.html).events
    const [second] = readCalendar((await chef.get(path('caseMeetingIcs', at))).html).events
    expect(first).toMatchObject({ SEQUENCE: '0', SUMMARY: `Möte ${at.post.slice(0, 4).toUpperCase()}` })
    expect(second).toMatchObject({ UID: first?.UID, SEQUENCE: '1', STATUS: 'CANCELLED' })
  })

  it('länken visas en gång, går att hämta utan session och återkallas', async () => {
    const { w, chef } = await called()
    const made = await chef.post(path('calendar'), { roll: 'chef', atgard: 'skapa' })
    const [, feed = ''] = /http:\/\/[^/]+(\/kalender\/[\w-]+\.ics)/.exec(made.html) ?? []
    const shown = (await chef.get(path('calendar'))).html
    expect(shown).toContain('Du har en länk sedan 20 november')
    expect(shown).not.toContain('.ics')
    expect(readCalendar((await visit(w, feed)).html).events).toHaveLength(4)
    const revoked = await chef.post(path('calendar'), { roll: 'chef', atgard: 'aterkalla' })
    expect([revoked.status, pathname(revoked.to)]).toEqual([303, path('calendar')])
    expect((await visit(w, feed)).status).toBe(404)
    expect((await chef.post(path('calendar'), { roll: 'chef', atgard: 'aterkalla' })).status).toBe(409)
  })

  it('den som inte har medarbetare har ingen kalender här', async () => {
    const { w } = await called()
    for (const other of [personas.admin, personas.fhv, personas.medarbetare])
      expect((await portal(w).as(other).get(path('calendar'))).status).toBe(404)
  })
})

const visit = (w: World, address: string) => portal(w).visitor().get(address)
