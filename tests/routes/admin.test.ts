import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { account, activation, unit } from '#db/schema'
import { personas, settle } from '#tests/support/people'
import { portal, type Visitor } from '#tests/support/portal'
import { world, type World } from '#tests/support/world'
import { path } from '~/paths'

let w: World
let leif: Visitor

beforeEach(() => {
  w = settle(world())
  leif = portal(w).as(personas.admin)
})

const said = async (address: string): Promise<string> => (await leif.get(address)).html.replaceAll('<!-- -->', '')
const unitSlug = (code: string) => w.db.select().from(unit).where(eq(unit.code, code)).get()?.slug ?? ''
const accountSlug = (name: string) => w.db.select().from(account).where(eq(account.name, name)).get()?.slug ?? ''

describe('Organisationen i webbläsaren', () => {
  it('trädet säger hur många som arbetar var, och enheten vem som har den', async () => {
    expect(await said(path('organisation'))).toContain('2 arbetsplatser, nio anställda'.replace('2', 'Två'))
    const page = await said(path('unit', { id: unitSlug('HEM') }))
    for (const words of ['Arbetsplats med sex anställda. Karin Lindqvist är chef.', 'Mikael Ström', 'Göran Palmér'])
      expect(page).toContain(words)
    expect(page).not.toMatch(/sjuk(skriven|anmäld)|signal/i)
  })

  it('en ny enhet läggs till utan script, och fel svarar 422 med allt som skrevs kvar', async () => {
    const fields = { roll: 'admin', kod: 'NATT', namn: 'Nattpatrullen', typ: 'arbetsplats', under: unitSlug('NORD') }
    const wrong = await leif.post(path('unitNew'), { ...fields, namn: '', from: '2026-13-01' })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toMatch(/role="alert".*href="#namn".*href="#from"/s)
    for (const kept of ['value="NATT"', 'value="2026-13-01"']) expect(wrong.html).toContain(kept)
    const right = await leif.post(path('unitNew'), fields)
    expect(right).toMatchObject({ status: 303, to: path('unit', { id: unitSlug('NATT') }, { klart: 'sparat' }) })
    const taken = await leif.post(path('unitNew'), fields)
    expect(taken.status).toBe(409)
    expect(taken.html).toContain('Koden NATT används redan')
  })

  it('en enhet med anställda stängs inte, och ett uppdrag ges och avslutas på dess sida', async () => {
    const id = unitSlug('HEM')
    const closing = await leif.post(path('unitClosing', { id }), { roll: 'admin', tom: '2026-12-31' })
    expect(closing.status).toBe(409)
    expect(closing.html).toContain('Det finns 6 anställda här efter den dagen')
    const given = { roll: 'admin', epost: 'yasmin.farah@reko.example', uppdrag: 'rekoAg', from: '2026-11-20' }
    expect(await leif.post(path('unitAssignments', { id }), given)).toMatchObject({
      status: 303,
      to: path('unit', { id }, { klart: 'sparat' }),
    })
    const page = await said(path('unit', { id }))
    expect(page).toContain('Yasmin Farah')
    const end =
      /href="(\/admin\/uppdrag\/[^"]+)"[^>]*>Avsluta<span class="sr-only"> uppdraget för Yasmin/.exec(page)?.[1] ?? ''
    expect((await said(end)).replaceAll('&amp;', '&')).toContain('Yasmin Farah har rollen på Hemsjukvården Öster')
    expect(await leif.post(end, { roll: 'admin', tom: '2026-11-19' })).toMatchObject({
      status: 303,
      to: path('unit', { id }, { klart: 'uppdrag-slut' }),
    })
    expect(await said(path('unit', { id }))).not.toContain('Yasmin Farah')
  })
})

describe('Användare i webbläsaren', () => {
  const fields = {
    ...{ roll: 'admin', namn: 'Ulla Berg', epost: 'Ulla.Berg@reko.example', uppdrag: 'rekoAg' },
    ...{ enhet: 'SYD', from: '2026-11-20' },
  }

  it('ett nytt konto ger en länk som visas en gång och inte finns någon annanstans', async () => {
    const answer = await leif.post(path('accountNew'), fields)
    expect(answer.status).toBe(200)
    const link = /http:\/\/localhost:3000\/aktivera\/[\w-]+/.exec(answer.html)?.[0] ?? ''
    expect((await portal(w).visitor().get(new URL(link).pathname)).status).toBe(200)
    const id = accountSlug('Ulla Berg')
    const page = await said(path('account', { id }))
    expect(page).toContain('Inbjuden, men har inte valt lösenord än.')
    expect(page).not.toContain('/aktivera/')
    expect(JSON.stringify(w.db.select().from(activation).all())).not.toContain(link.split('/').at(-1))
  })

  it('okänd enhet och saknad roll kommer tillbaka med felen och fälten', async () => {
    const lacking = await leif.post(path('accountNew'), { ...fields, uppdrag: '' })
    expect(lacking.status).toBe(422)
    expect(lacking.html).toContain('value="Ulla Berg"')
    const unknown = await leif.post(path('accountNew'), { ...fields, enhet: 'FINNSINTE' })
    expect(unknown.status).toBe(409)
    expect(unknown.html).toContain('Enheten FINNSINTE finns inte.')
  })

  it('enheten skrivs med namn, kod eller ur en lista, och ett namn som kan vara flera säger vilka', async () => {
    expect(await said(path('accountNew'))).toMatch(/list="enhet-val".*<option value="Hemsjukvården Öster"/s)
    w.unit('DAG1', { name: 'Dagvården', parent: 'NORD' })
    w.unit('DAG2', { name: 'Dagvården', parent: 'SYD' })
    const id = accountSlug(personas.fhv)
    const give = (enhet: string, uppdrag = 'insatsagare') =>
      leif.post(path('accountAssignments', { id }), { roll: 'admin', uppdrag, enhet, from: '2026-11-20' })
    for (const unclear of ['dagvården', 'dag']) {
      const answer = await give(unclear)
      expect(answer.status).toBe(409)
      expect(answer.html).toMatch(/href="#enhet".*Dagvården \(DAG1\), Dagvården \(DAG2\)/s)
    }
    expect((await give('Hemsjuk')).html).toContain('”Hemsjuk” kan vara Hemsjukvården Öster (HEM).')
    for (const clear of ['hemsjukvården öster', 'Dagvården (DAG2)', 'SYD', 'Hela arbetsgivaren'])
      expect((await give(clear)).status).toBe(303)
    const page = await said(path('account', { id }))
    for (const place of ['Hemsjukvården Öster', 'Dagvården', 'Område Syd', 'Hela arbetsgivaren'])
      expect(page).toContain(place)
    expect((await leif.post(path('accountNew'), { ...fields, enhet: 'Område Syd' })).status).toBe(200)
    expect(await said(path('account', { id: accountSlug('Ulla Berg') }))).toContain('Område Syd')
  })

  it('en ersättare sätts bara in i roller som personen har, och avslutas med en knapp', async () => {
    const id = accountSlug(personas.chef)
    const form = await said(path('accountSubstitutes', { id }))
    expect(form).toContain('<option value="chef"')
    expect(form).not.toContain('<option value="rekoAg"')
    expect(await said(path('account', { id: accountSlug(personas.loggranskare) }))).not.toContain(
      'Sätt in en ersättare',
    )
    const away = { roll: 'admin', epost: 'anders.holmgren@reko.example', uppdrag: 'chef' }
    await leif.post(path('accountSubstitutes', { id }), { ...away, from: '2026-11-02', tom: '2026-12-04' })
    const end = /href="(\/admin\/ersattare\/[^"]+)"/.exec(await said(path('account', { id })))?.[1] ?? ''
    expect(await said(end)).toContain('Avsluta nu')
    expect((await leif.post(end, { roll: 'admin', tom: '' })).status).toBe(422)
    expect((await leif.post(end, { roll: 'admin', tom: '', slut: 'nu' })).status).toBe(303)
    expect(await said(path('account', { id }))).toContain('2–tor 19 nov')
  })

  it('ett uppdrag som gäller mer än enheten säger vad som upphör när det avslutas', async () => {
    const page = (await said(path('unit', { id: unitSlug('HEM') }))).replaceAll('&amp;', '&')
    const [, end, text] =
      /href="(\/admin\/uppdrag\/[^"]+)"[^>]*>([^<]+)<span[^>]*> uppdraget för Mikael/.exec(page) ?? []
    expect(text).toBe('Avsluta för hela Område Nord')
    expect(await said(end ?? '')).toContain('Uppdraget gäller hela Område Nord och allt under den.')
    expect((await leif.post(end ?? '', { roll: 'admin', slut: 'nu' })).status).toBe(303)
    expect(await said(path('unit', { id: unitSlug('HEM') }))).not.toContain('Mikael Ström')
  })

  it('den som redan har ett konto får rollen, och adressen säger inte vem', async () => {
    w.db.update(account).set({ passwordHash: 'set' }).run()
    const answer = await leif.post(path('accountNew'), { ...fields, epost: 'yasmin.farah@reko.example' })
    expect(answer).toMatchObject({
      status: 303,
      to: path('account', { id: accountSlug(personas.rekoAg2) }, { klart: 'uppdrag' }),
    })
  })

  it('en roll, en ersättare och en ny länk ges på kontots sida', async () => {
    const id = accountSlug(personas.chef)
    const role = { roll: 'admin', uppdrag: 'skyddsombud', enhet: 'HEM', from: '2026-12-01', tom: '2026-12-31' }
    expect((await leif.post(path('accountAssignments', { id }), role)).status).toBe(303)
    const substitute = { roll: 'admin', epost: 'anders.holmgren@reko.example', uppdrag: 'chef' }
    const away = { ...substitute, from: '2026-11-23', tom: '2026-12-04' }
    expect((await leif.post(path('accountSubstitutes', { id }), away)).status).toBe(303)
    const page = await said(path('account', { id }))
    for (const words of ['Skyddsombud', 'Anders Holmgren', 'är ersättare här', 'Kommer']) expect(page).toContain(words)
    expect((await leif.post(path('accountLink', { id }), { roll: 'admin' })).html).toMatch(
      /role="status".*Länken är skapad\..*\/aktivera\//s,
    )
  })

  it('den som loggas ut genom att kontot avslutas kommer ingenstans mer', async () => {
    const karin = portal(w).as(personas.chef, 'chef')
    expect((await karin.get(path('persons'))).status).toBe(200)
    await leif.post(path('accountClosing', { id: accountSlug(personas.chef) }), { roll: 'admin' })
    expect(await karin.get(path('persons'))).toMatchObject({ status: expect.any(Number), to: path('login') })
  })

  it('ett formulär från en annan roll ändrar inget', async () => {
    const answer = await leif.post(path('accountNew'), { ...fields, roll: 'chef' })
    expect(answer.status).toBe(409)
    expect(answer.html).toContain('Du har bytt roll')
    expect(accountSlug('Ulla Berg')).toBe('')
  })
})

describe('Loggen i webbläsaren', () => {
  it('sökningen står i adressen och träffarna säger vem, vad, vems och hur det gick', async () => {
    const { slug } = w.signal('Jonas Ekberg')
    await portal(w)
      .as(personas.chef2, 'chef')
      .get(path('signal', { id: slug }))
    await portal(w)
      .as(personas.chef, 'chef')
      .get(path('signal', { id: slug }))
    const maria = portal(w).as(personas.loggranskare)
    const page = async (query: Record<string, string>) =>
      (await maria.get(path('log', {}, query))).html.replaceAll('<!-- -->', '')
    expect(await page({ handelse: 'signal.read', person: 'Jonas Ekberg' })).toMatch(
      /Det som rör Jonas Ekberg.*Karin Lindqvist.*Chef.*Läste en signal.*Jonas Ekberg.*Visades/s,
    )
    expect(await page({ handelse: 'signal.read', utfall: 'utom-rackhall' })).toMatch(
      /Anders Holmgren.*Försökte läsa en signal.*data-mark="warns".*Utom räckhåll/s,
    )
    expect(await page({ vem: 'ingen alls' })).toContain('Inget konto stämmer med ”ingen alls”.')
    expect(await page({ fran: 'skräp', fore: "1' OR 1", utfall: 'x' })).toContain('Händelser')
  })
})
