import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { message, messageDraft } from '#db/schema'
import { accountOf, karin } from '#tests/support/meetings'
import { value } from '#tests/support/outcome'
import { personas } from '#tests/support/people'
import { portal } from '#tests/support/portal'
import { serverBuild } from '#tests/support/server-build'
import { answered, asked, covered, theAnswer, theQuestion, withdraw } from '#tests/support/threads'
import type { World } from '#tests/support/world'
import { day } from '~/domain/day'
import { close } from '~/writes/thread.server'

const as = (w: World, who: keyof typeof personas) => portal(w).as(personas[who])
const fields = (text: string, more: Record<string, string> = {}) => ({
  ...{ syfte: 'answer', uppgifter: 'adaptations', text, 'svar-senast': '' },
  ...more,
})

beforeAll(async () => void (await serverBuild()), 60_000)

describe('ärendets meddelanden', () => {
  it('låter den som når ärendet starta en tråd med den som medgivandet gäller, och ingen annan', async () => {
    const { w, slug } = covered()
    const page = `/arenden/${slug}/meddelanden`
    const { html } = await as(w, 'chef').get(page)
    expect(html).toContain('asa.norberg@vard.example')
    expect(html).not.toContain('peter.sandell@vard.example')
    expect(html).toContain('Starta tråd')
    expect(html).not.toMatch(/value="diagnosis"/)
    const started = await as(w, 'chef').post(
      page,
      fields('Hej Åsa', { mottagare: accountOf(w, personas.rehabkoordinator) }),
    )
    expect(started.status).toBe(303)
    const { html: shown } = await as(w, 'rehabkoordinator').get(started.to ?? '')
    expect(shown).toContain('Hej Åsa')
    expect((await as(w, 'chef').get(page)).html).toContain('Det som har lämnats ut')
  })

  it('säger varför ingen kan skrivas till, och visar vägen till ett medgivande', async () => {
    const { w, slug, medgivande } = covered()
    value(withdraw(w, medgivande))
    const { html } = await as(w, 'chef').get(`/arenden/${slug}/meddelanden`)
    expect(html).toContain('Inget medgivande gäller just nu')
    expect(html).toContain(`/arenden/${slug}/medgivanden`)
    expect(html).not.toContain('<textarea')
  })

  it('behåller allt som skrevs när något saknas eller inte får skrivas', async () => {
    const { w, slug } = covered()
    const mottagare = accountOf(w, personas.rehabkoordinator)
    const post = (more: Record<string, string>) =>
      as(w, 'chef').post(`/arenden/${slug}/meddelanden`, fields('Född 191212121212, hej', { mottagare, ...more }))
    const refused = await post({ uppgifter: '' })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('Född 191212121212, hej')
    expect(refused.html).toContain('Kryssa i vad texten handlar om.')
    expect(refused.html).toContain('Texten innehåller ett personnummer.')
    expect((await post({ text: 'Hej', 'svar-senast': '2026-11-19' })).html).toContain('Den dagen har redan varit.')
    expect(w.db.select().from(message).all()).toEqual([])
  })
})

describe('en tråd', () => {
  let w: World
  let page: string
  let medgivande: string
  beforeEach(() => {
    const known = answered()
    ;({ w, medgivande } = known)
    page = `/meddelanden/${known.thread}`
  })

  it('visar vad som får skrivas ovanför det som är skrivet, och ett formulär', async () => {
    const { html } = await as(w, 'rehabkoordinator').get(page)
    for (const words of ['Elin Wallgren', 'Medgivandet gäller till sön 28 feb 2027', theQuestion, theAnswer, 'Skicka'])
      expect(html).toContain(words)
    expect(html).toContain('Med Karin Lindqvist, chef, och Mikael Ström, Reko-AG, i Region Exempel')
    expect(html).toContain('arbetsuppgifter, anpassningar och mötestider.')
    expect(html).not.toMatch(/href="\/(arenden|medarbetare)/)
  })

  it('noterar att den andra sidan har läst, en gång', async () => {
    await as(w, 'chef').get(page)
    await as(w, 'chef').get(page)
    expect((await as(w, 'rehabkoordinator').get(page)).html).toContain('Läst av Karin i dag')
    const received = w.trail().filter(({ action }) => action === 'message.receive')
    expect(received.map(({ role }) => role)).toEqual(['chef', 'rehabkoordinator'])
  })

  it('skickar en gång fast knappen trycks två gånger', async () => {
    const { html } = await as(w, 'rehabkoordinator').get(page)
    const visning = /name="visning" value="([^"]+)"/.exec(html)?.[1] ?? ''
    const her = as(w, 'rehabkoordinator')
    const sent = await Promise.all([1, 2].map(() => her.post(page, fields('En gång', { visning }))))
    expect(sent.map(({ status }) => status)).toEqual([303, 303])
    expect(w.db.select().from(message).all()).toHaveLength(3)
  })

  it('stoppar en diagnos, och ber om ett kryss för ett telefonnummer', async () => {
    const post = (text: string, more = {}) => as(w, 'rehabkoordinator').post(page, fields(text, more))
    const refused = await post('Kvar av sin F43.8. Nå mig på 070-174 06 12.')
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('”F43.8” ser ut som en diagnos. Den omfattas inte av medgivandet.')
    expect(refused.html).toContain('Låt numret stå.')
    expect((await post('Hon har F43.8', { uppgifter: 'diagnosis' })).status).toBe(422)
    expect((await post('Nå mig på 070-174 06 12.')).status).toBe(422)
    expect((await post('Nå mig på 070-174 06 12.', { nummer: 'ja' })).status).toBe(303)
  })

  it('börjar med en färdig text efter det som är skrivet', async () => {
    await as(w, 'rehabkoordinator').post(`${page}/utkast`, { text: 'Mitt utkast', revision: '0' })
    const { html } = await as(w, 'rehabkoordinator').get(`${page}?mall=sagt`)
    expect(html).toMatch(/Mitt utkast\s+Patienten har fått veta/)
    expect((await as(w, 'chef').get(page)).html).not.toContain('Mitt utkast')
  })

  it('låst: inget formulär och inget innehåll för någon sida, ett skäl, och 409 vad som än skickas', async () => {
    await as(w, 'rehabkoordinator').post(`${page}/utkast`, { text: 'Mitt utkast', revision: '0' })
    value(withdraw(w, medgivande))
    for (const who of ['rehabkoordinator', 'chef', 'rekoAg'] as const) {
      const { html, status } = await as(w, who).get(page)
      expect(status).toBe(200)
      expect(html).toContain('medgivandet är återkallat')
      expect(html).toContain('Elin har tagit tillbaka sitt medgivande')
      expect(html).toContain('Det som hann lämnas')
      for (const gone of ['<textarea', theQuestion, theAnswer, 'Mitt utkast']) expect(html).not.toContain(gone)
      for (const text of ['Hej', '', 'Född 191212121212'])
        expect((await as(w, who).post(page, fields(text))).status).toBe(409)
      expect((await as(w, who).post(page, { text: 'Hej' })).status).toBe(409)
      expect((await as(w, who).post(`${page}/motestider`, {})).status).toBe(409)
      expect((await as(w, who).post(`${page}/utkast`, { text: 'Hej' })).status).toBe(409)
    }
    expect((await as(w, 'rehabkoordinator').get(page)).html).toContain('är raderat. Det skickades aldrig.')
    expect(w.db.select().from(messageDraft).all()).toMatchObject([{ content: null }])
  })

  it('avslutad: läses men skrivs inte i', async () => {
    value(close(karin(w), { slug: page.split('/')[2] ?? '' }))
    const { html } = await as(w, 'rehabkoordinator').get(page)
    expect(html).toContain(theAnswer)
    expect(html).not.toContain('<textarea')
    expect((await as(w, 'rehabkoordinator').post(page, fields('Hej'))).status).toBe(409)
  })

  it('skickas inte efter återkallandet, hur många som än trycker samtidigt', async () => {
    const wave = () =>
      (['rehabkoordinator', 'chef'] as const).flatMap((who) => {
        const her = as(w, who)
        return Array.from({ length: 8 }, (_none, place) => her.post(page, fields(`Meddelande ${place}`)))
      })
    const first = wave()
    await Promise.race(first)
    const second = wave()
    value(withdraw(w, medgivande))
    const statuses = (await Promise.all([...first, ...second])).map(({ status }) => status)
    const trail = w.trail()
    const withdrawn = trail.findIndex(({ action }) => action === 'own.change-medgivande')
    const sent = trail.flatMap(({ action, outcome }, at) =>
      action === 'message.send' && outcome === 'done' ? [at] : [],
    )
    expect(sent.filter((at) => at > withdrawn)).toEqual([])
    expect(new Set(statuses)).toEqual(new Set([303, 409]))
    expect(w.db.select().from(message).all()).toHaveLength(2 + statuses.filter((status) => status === 303).length)
  })

  it('nämner aldrig en chef med skyddade personuppgifter för vården', async () => {
    w.db.$client.prepare('UPDATE employment_version SET protected = 1 WHERE name = ?').run(personas.chef)
    for (const address of ['/', '/meddelanden', page]) {
      const { html } = await as(w, 'rehabkoordinator').get(address)
      expect(html, address).toContain('Elin Wallgren')
      expect(html, address).not.toContain('Lindqvist')
    }
  })

  it('finns inte för den andra rehabkoordinatorn, vilken adress som än provas', async () => {
    const other = as(w, 'rehabkoordinator2')
    for (const address of ['', '/utkast', '/motestider', '/samtycke', '/avslut']) {
      expect([404, 405]).toContain((await other.get(page + address)).status)
      expect((await other.post(page + address, fields('Hej'))).status).toBe(404)
    }
    expect((await other.get('/meddelanden')).html).not.toContain('Elin')
    expect((await other.get('/')).html).not.toContain('Elin')
  })
})

describe('vården', () => {
  it('föreslår mötestider som arbetsgivaren kallar till med ett klick', async () => {
    const { w, thread } = asked()
    const page = `/meddelanden/${thread}`
    const times = { dag1: '2026-12-03', fran1: '9:00', till1: '9.45', dag2: '', fran2: '', till2: '' }
    expect((await as(w, 'rehabkoordinator').post(`${page}/motestider`, { ...times, till1: '' })).status).toBe(422)
    expect((await as(w, 'rehabkoordinator').post(`${page}/motestider`, times)).status).toBe(303)
    const { html } = await as(w, 'chef').get(page)
    const called = /href="(\/arenden\/[^"]+\/moten\/nytt\?[^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const form = (await as(w, 'chef').get(called)).html
    for (const words of ['2026-12-03', '09.00', '09.45']) expect(form).toContain(words)
    expect((await as(w, 'rehabkoordinator').get(page)).html).not.toContain('/arenden/')
  })

  it('säger att samtycke saknas utan ett ord om patienten', async () => {
    const { w, thread } = asked()
    const page = `/meddelanden/${thread}/samtycke`
    expect((await as(w, 'chef').get(page)).status).toBe(404)
    expect((await as(w, 'rehabkoordinator').post(page)).status).toBe(303)
    expect((await as(w, 'chef').get(`/meddelanden/${thread}`)).html).toContain('Vi har inget samtycke från patienten')
  })

  it('ser det som väntar på startsidan och i listan', async () => {
    const { w } = asked({ replyBy: day('2026-11-25') })
    for (const address of ['/', '/meddelanden']) {
      const { html } = await as(w, 'rehabkoordinator').get(address)
      expect(html).toContain('Elin Wallgren')
      expect(html).toMatch(/väntar på dig/)
    }
  })
})
