import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { elinsCopy, elinsPage } from '#tests/support/own'
import { personas, settle } from '#tests/support/people'
import { portal } from '#tests/support/portal'
import { world, type World } from '#tests/support/world'

let w: World
let own: ReturnType<typeof elinsPage>

beforeEach(() => {
  w = settle(world())
  w.spell('Elin Wallgren', '2026-10-26', null)
  own = elinsPage(w)
})

beforeAll(async () => void (await portal(settle(world())).visitor().get('/logga-in')), 120_000)

const elin = () => portal(w).as(personas.medarbetare)

describe('Min sida', () => {
  it('hälsar med namnet, säger vad hon har att göra och visar planen som trappa', async () => {
    const { status, html } = await elin().get('/min-sida')
    expect(status).toBe(200)
    for (const text of ['Hej Elin', 'Elin Wallgren', 'Läs planen och säg vad du tycker', 'Svara på kallelsen'])
      expect(html).toContain(text)
    expect(html).toContain('Tillbaka i tre steg')
    expect(html).toContain('Tas bort två år efter att ärendet är avslutat')
    expect(html).toMatch(/Två saker till dig/)
  })

  it('är startsidan för den som bara är medarbetare', async () => {
    expect((await elin().get('/')).html).toContain('Hej Elin')
  })

  it('finns också för en chef, i hennes egen roll, men visar då henne själv', async () => {
    const { html, status } = await portal(w).as(personas.chef, 'chef').get('/min-sida')
    expect(status).toBe(200)
    expect(html).toContain('Hej Karin')
    expect(html).not.toContain('Läs planen')
  })

  it.each([personas.admin, personas.rekoAg, personas.rehabkoordinator, personas.loggranskare])(
    'finns inte för den som inte är anställd här: %s',
    async (name) => {
      for (const page of ['', '/plan', '/moten', '/franvaro', '/signaler', '/atkomst', '/fel', '/fel/nytt', '/export'])
        expect((await portal(w).as(name).get(`/min-sida${page}`)).status, page).toBe(404)
      expect((await portal(w).as(name).post('/min-sida/export')).status).toBe(404)
    },
  )

  it('visar aldrig någon annans plan, möte, signal eller kopia', async () => {
    const copy = elinsCopy(w)
    const pages = [`/plan/${own.plan}`, `/moten/${own.meeting}`, `/signaler/${own.signal}`, `/export/${copy}/allt.json`]
    for (const page of pages) {
      expect((await elin().get(`/min-sida${page}`)).status, page).toBe(200)
      for (const name of [personas.chef, personas.skyddsombud])
        expect((await portal(w).as(name).get(`/min-sida${page}`)).status, `${name} ${page}`).toBe(404)
    }
    const posts: Record<string, Record<string, string>> = {
      [`/plan/${own.plan}`]: { svar: 'agrees' },
      [`/moten/${own.meeting}`]: { svar: 'coming', version: '0' },
    }
    for (const [page, form] of Object.entries(posts))
      expect((await portal(w).as(personas.skyddsombud).post(`/min-sida${page}`, form)).status, page).toBe(404)
    expect((await portal(w).as(personas.chef).post(`/min-sida/signaler/${own.signal}`, { text: 'Fel' })).status).toBe(
      404,
    )
  })
})

describe('Hon svarar', () => {
  it('om planen: den som inte håller med säger vad som ska ändras, och chefen läser det på planens sida', async () => {
    const page = `/min-sida/plan/${own.plan}`
    const refused = await elin().post(page, { svar: 'disagrees', text: '' })
    expect(refused.status).toBe(409)
    expect(refused.html).toContain('Skriv vad som ska ändras.')
    const guarded = await elin().post(page, { svar: 'disagrees', text: 'Min diagnos F43.9 gör det svårt' })
    expect(guarded.status).toBe(422)
    expect(await elin().post(page, { svar: 'disagrees', text: 'Kvällarna går inte' })).toMatchObject({ status: 303 })
    const { html } = await portal(w).as(personas.chef, 'chef').get(`/arenden/${own.case}/plan`)
    expect(html).toContain('Kvällarna går inte')
    const history = await portal(w).as(personas.chef, 'chef').get(`/arenden/${own.case}/historik`)
    expect(history.html).toContain('Medarbetaren om planen, version 1: håller inte med.')
    const sealed = w.db.$client.prepare('SELECT said FROM plan_comment').pluck().all()
    expect(sealed).toHaveLength(1)
    expect(String(sealed[0])).not.toContain('Kvällarna')
  })

  it('två gånger med samma knapp räknas som en', async () => {
    const her = elin()
    const page = `/min-sida/plan/${own.plan}`
    const { html } = await her.get('/min-sida/plan')
    const visning = /name="visning" value="([^"]+)"/.exec(html)?.[1] ?? ''
    expect(visning).not.toBe('')
    const form = { svar: 'agrees', text: '', visning, roll: 'medarbetare' }
    const [first, second] = [await her.post(page, form), await her.post(page, form)]
    expect([first.status, second.status]).toEqual([303, 303])
    expect(w.db.$client.prepare('SELECT count(*) FROM plan_comment').pluck().get()).toBe(1)
  })

  it('i en annan roll än sidan visades i: ingenting händer och det hon skrev står kvar', async () => {
    const kept = await portal(w)
      .as(personas.chef, 'chef')
      .post('/min-sida/fel/nytt', { om: 'other', text: 'Fel titel', roll: 'medarbetare' })
    expect(kept.status).toBe(409)
    expect(kept.html).toContain('Fel titel')
    expect(w.db.$client.prepare('SELECT count(*) FROM correction_request').pluck().get()).toBe(0)
  })

  it('utloggad: vägen går till inloggningen och inget sparas', async () => {
    const visitor = portal(w).visitor()
    for (const page of [`/plan/${own.plan}`, '/moten/nytt', `/signaler/${own.signal}`, '/fel/nytt', '/export'])
      expect(await visitor.post(`/min-sida${page}`, { text: 'x' })).toMatchObject({ to: '/logga-in' })
  })

  it('på en kallelse: chefen ser att hon svarade själv', async () => {
    const page = `/min-sida/moten/${own.meeting}`
    expect((await elin().post(page, { svar: 'no', text: '', version: '0' })).status).toBe(409)
    expect((await elin().post(page, { svar: 'other-time', text: 'Hellre efter lunch', version: '0' })).status).toBe(303)
    const { html } = await portal(w).as(personas.chef, 'chef').get(`/arenden/${own.case}/moten/${own.meeting}`)
    expect(html).toContain('Hellre efter lunch')
    expect(html).toContain('Svarade själv')
  })

  it('och ber om ett möte, som står bland behoven i ärendet', async () => {
    const sent = await elin().post('/min-sida/moten/nytt', { sort: 'follow-up', varfor: 'Vill gå igenom schemat' })
    expect(sent).toMatchObject({ status: 303, to: '/min-sida/moten?klart=sparat' })
    expect((await portal(w).as(personas.chef, 'chef').get(`/arenden/${own.case}/moten`)).html).toContain(
      'Vill gå igenom schemat',
    )
    expect((await elin().get('/min-sida/moten')).html).toContain('Vill gå igenom schemat')
  })
})

describe('Hon säger att något är fel', () => {
  it('om frånvaron: det väntar hos chefen med ett datum, och svaret står på Min sida', async () => {
    const list = (await elin().get('/min-sida/franvaro')).html
    const link = /href="([^"]*fel\/nytt[^"]*post=[^"]*)"/.exec(list)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const form = (await elin().get(link)).html
    expect(form).toContain('26 okt')
    const post = /name="post" value="([^"]+)"/.exec(form)?.[1] ?? ''
    expect((await elin().post('/min-sida/fel/nytt', { om: 'absence', post, text: 'Jag började den 27' })).status).toBe(
      303,
    )
    expect((await elin().get('/min-sida/fel')).html).toContain('Du får svar senast')
    expect((await elin().get('/min-sida/franvaro')).html).toContain('Du har sagt att det är fel')
    const desk = (await portal(w).as(personas.chef, 'chef').get('/')).html
    expect(desk).toContain('Svara Elin Wallgren om något som är fel')
    const page = /href="(\/medarbetare\/[^"]+\/fel\/[^"]+)"/.exec(desk)?.[1] ?? ''
    expect((await portal(w).as(personas.chef2, 'chef').get(page)).status).toBe(404)
    expect((await portal(w).as(personas.chef2, 'chef').post(page, { utfall: 'right', text: 'Nej' })).status).toBe(404)
    const answered = await portal(w)
      .as(personas.chef, 'chef')
      .post(page, { utfall: 'corrected', text: 'Rättat i lönen' })
    expect(answered.status).toBe(303)
    expect((await elin().get('/min-sida/fel')).html).toContain('Rättat i lönen')
    expect((await elin().get('/min-sida')).html).toContain('Du har fått svar på något du sa är fel')
    expect((await portal(w).as(personas.chef, 'chef').post(page, { utfall: 'right', text: 'Nej' })).status).toBe(409)
  })

  it('om vem som har tittat: det går till Reko-AG och inte till chefen, som det kan gälla', async () => {
    await elin().post('/min-sida/fel/nytt', { om: 'access', text: 'Varför läste någon i lördags?' })
    expect((await portal(w).as(personas.chef, 'chef').get('/')).html).not.toContain('om något som är fel')
    expect((await portal(w).as(personas.rekoAg).get('/')).html).toContain('Svara Elin Wallgren om något som är fel')
  })
})

describe('Hon säger emot en signal', () => {
  it('då väntar den hos Reko-AG, chefen ser att den är bestridd, och svaret kommer till Min sida', async () => {
    const page = `/min-sida/signaler/${own.signal}`
    expect((await elin().get(page)).html).toContain('Varför finns signalen?')
    expect(await elin().post(page, { text: 'Två av gångerna var vabb' })).toMatchObject({ status: 303 })
    expect((await elin().get(page)).html).toContain('Reko-AG svarar senast')
    const chef = (await portal(w).as(personas.chef, 'chef').get(`/signaler/${own.signal}`)).html
    expect(chef).toContain('Medarbetaren säger emot signalen')
    expect(chef).not.toContain('vabb')
    expect((await portal(w).as(personas.chef, 'chef').get('/')).html).not.toContain('Svara på signalen om Elin')
    const desk = (await portal(w).as(personas.rekoAg).get('/')).html
    expect(desk).toContain('Svara Elin Wallgren, som säger emot en signal')
    const answering = `/signaler/${own.signal}/bestridande`
    expect((await portal(w).as(personas.chef, 'chef').get(answering)).status).toBe(404)
    expect((await portal(w).as(personas.chef, 'chef').post(answering, { utfall: 'right', text: 'Ja' })).status).toBe(
      403,
    )
    expect((await portal(w).as(personas.rekoAg2).post(answering, { utfall: 'right', text: 'Ja' })).status).toBe(404)
    expect((await portal(w).as(personas.rekoAg).get(answering)).html).toContain('Två av gångerna var vabb')
    const answered = await portal(w)
      .as(personas.rekoAg)
      .post(answering, { utfall: 'right', text: 'Du har rätt, tack.' })
    expect(answered.status).toBe(303)
    expect((await elin().get(page)).html).toContain('Du har rätt, tack.')
    expect((await elin().get('/min-sida')).html).toContain('Du har fått svar på signalen du sa emot')
  })
})
