import { beforeEach, describe, expect, it } from 'vitest'
import { intervention } from '#db/schema'
import { cecilia, chosenHem, publishedHem, slugOfAccount, slugOfUnit } from '#tests/support/interventions'
import { value } from '#tests/support/outcome'
import { personas, settle } from '#tests/support/people'
import { portal, type Answer } from '#tests/support/portal'
import { world, type World } from '#tests/support/world'
import { interventionBySlug } from '#db/intervention.server'
import { addDays } from '~/domain/day'
import { stageOf } from '~/domain/intervention/facts'
import { path } from '~/paths'
import { move } from '~/writes/intervention-move.server'
import { changeForm } from '~/writes/step-form.server'

let w: World

beforeEach(() => {
  w = settle(world())
})

const as = (name: string) => portal(w).as(name)
const plain = ({ html }: Answer) => html.replaceAll('<!-- -->', '').replaceAll('\u00a0', ' ')
const markOf = ({ html }: Answer): string => /name="visning" value="([^"]+)"/.exec(html)?.[1] ?? ''
const stage = (slug: string) => {
  const found = interventionBySlug(w.db, slug, w.today)
  return found && stageOf(found.facts)
}

describe('Att starta en insats', () => {
  const address = () => path('workplaceChoice', { id: slugOfUnit(w, 'HEM') })

  it('insatsägaren väljer skäl och dag, och kommer till insatsen; skickat två gånger blir det en', async () => {
    const visitor = as(personas.insatsagare)
    const fields = {
      skal: 'high',
      datum: '2026-11-27',
      roll: 'insatsagare',
      visning: markOf(await visitor.get(address())),
    }
    const [first, second] = [await visitor.post(address(), fields), await visitor.post(address(), fields)]
    expect(first.status).toBe(303)
    expect(second.to).toBe(first.to)
    expect(w.db.select().from(intervention).all()).toHaveLength(1)
    expect(plain(await visitor.get(first.to ?? ''))).toContain('Hemsjukvården Öster: vald för stöd')
    expect(plain(await visitor.get(address()))).toContain('får redan stöd')
  })

  it('utan skäl och dag kommer sidan tillbaka och säger vad som fattas', async () => {
    const answer = await as(personas.insatsagare).post(address(), { datum: '' })
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('role="alert"')
    expect(answer.html).toContain('href="#skal"')
  })

  it('ingen annan kan det: chefen nekas', async () => {
    expect((await as(personas.chef).get(address())).status).toBe(404)
    expect((await as(personas.chef).post(address(), { skal: 'high', datum: '2026-11-27' })).status).toBe(403)
  })
})

describe('Vidare, tillbaka och ut', () => {
  it('två flikar: den som trycker en gång till tar inte ett steg till', async () => {
    const { slug } = chosenHem(w)
    const address = path('interventionMove', { id: slug })
    const post = () => as(personas.insatsagare).post(address, { atgard: 'vidare', fran: 'chosen', datum: '2026-12-20' })
    expect((await post()).to).toContain(path('intervention', { id: slug }))
    const again = await post()
    expect([again.status, stage(slug)]).toEqual([409, 'mapping'])
    expect(plain(again)).toContain('Insatsen har kommit till ett annat steg')
    const blocked = await as(personas.insatsagare).post(address, { atgard: 'vidare', datum: '2026-12-20' })
    expect(plain(blocked)).toContain('Det går inte att gå vidare än.')
  })

  it('den som avbryter säger varför, och texten får inte innehålla personnummer', async () => {
    const { slug } = chosenHem(w)
    const address = path('interventionMove', { id: slug })
    const bare = await as(personas.insatsagare).post(address, { atgard: 'avbryt', skal: '' })
    expect(bare.status).toBe(422)
    const guarded = await as(personas.insatsagare).post(address, {
      ...{ atgard: 'avbryt', orsak: 'other', skal: 'Se 19121212-1212' },
    })
    expect([guarded.status, stage(slug)]).toEqual([422, 'chosen'])
    const fields = { atgard: 'avbryt', orsak: 'no-need', skal: 'Gruppen har löst det' }
    expect((await as(personas.insatsagare).post(address, fields)).status).toBe(303)
    expect(stage(slug)).toBe('broken-off')
    expect(plain(await as(personas.chef).get(path('interventionHistory', { id: slug })))).toContain(
      'Gruppen har löst det',
    )
  })

  it('de inbjudna nekas, och den som inte är med når inte sidan', async () => {
    const { slug } = chosenHem(w)
    const fields = { atgard: 'datum', datum: '2026-12-20' }
    const address = path('interventionMove', { id: slug })
    for (const name of [personas.fhv, personas.skyddsombud]) {
      const visitor = portal(w).as(name, name === personas.fhv ? 'fhv' : 'skyddsombud')
      expect((await visitor.post(address, fields)).status, name).toBe(403)
    }
    for (const name of [personas.chef2, personas.rekoAg2, personas.rehabkoordinator])
      expect((await as(name).post(address, fields)).status, name).toBe(404)
  })

  it('en dag som har gått sägs vid datumet', async () => {
    const { slug } = chosenHem(w)
    const fields = { atgard: 'datum', datum: '2026-11-01' }
    const answer = await as(personas.insatsagare).post(path('interventionMove', { id: slug }), fields)
    expect(answer.status).toBe(409)
    expect(answer.html).toContain('href="#datum"')
    expect(plain(answer)).toContain('Välj i dag eller en senare dag.')
  })
})

describe('De som är med', () => {
  it('bjuds in, tas bort och går själva därifrån', async () => {
    const { slug } = chosenHem(w)
    const address = path('interventionParties', { id: slug })
    const lena = `fhv:${slugOfAccount(w, personas.fhv)}`
    expect(plain(await as(personas.chef).get(address))).toContain('Ta bort inbjudan till Lena Forsman')
    expect((await as(personas.chef).post(address, { atgard: 'ta-bort', gast: lena })).status).toBe(303)
    expect((await as(personas.fhv).get(address)).status).toBe(404)
    expect((await as(personas.insatsagare).post(address, { atgard: 'bjud-in', gast: lena })).status).toBe(303)
    const left = await as(personas.fhv).post(address, { atgard: 'ta-bort', gast: lena })
    expect(left.to).toContain(path('interventions'))
    expect(plain(await as(personas.fhv).get(path('interventions')))).toContain('Inga insatser pågår')
  })

  it('Reko-AG följer och slutar följa', async () => {
    const { slug } = chosenHem(w)
    const address = path('interventionParties', { id: slug })
    const vem = slugOfAccount(w, personas.rekoAg)
    expect(plain(await as(personas.rekoAg).get(address))).toContain('Följ insatsen')
    expect((await as(personas.rekoAg).post(address, { atgard: 'folj', vem })).status).toBe(303)
    expect(plain(await as(personas.rekoAg).get(address))).toContain('Sluta följa')
    expect((await as(personas.rekoAg).post(address, { atgard: 'bjud-in', gast: `fhv:${vem}` })).status).toBe(403)
  })

  it('lämnar över med ett skäl', async () => {
    const { slug } = chosenHem(w)
    w.account('Ny Ägare', { role: 'insatsagare', unit: 'NORD' })
    const address = path('interventionParties', { id: slug })
    const till = slugOfAccount(w, 'Ny Ägare')
    expect((await as(personas.insatsagare).post(address, { atgard: 'lamna', till })).status).toBe(422)
    const fields = { atgard: 'lamna', till, 'lamna-skal': 'Föräldraledig' }
    expect((await as(personas.insatsagare).post(address, fields)).status).toBe(303)
    expect(plain(await as('Ny Ägare').get(path('start')))).toContain('Börja kartläggningen, Hemsjukvården Öster')
  })
})

describe('Insatsens sidor', () => {
  const pages = [
    'intervention',
    'interventionMapping',
    'interventionPlan',
    'interventionFollowUp',
    'interventionParties',
    'interventionHistory',
  ] as const

  it('säger aldrig något om en enskild medarbetare till den som inte är chef', async () => {
    w.spell('Jonas Ekberg', '2026-11-02', null)
    const slug = publishedHem(w)
    const staff = ['Elin Wallgren', 'Jonas Ekberg', 'Birgitta Nyström', 'Mehdi Rostami']
    for (const role of ['insatsagare', 'fhv', 'skyddsombud'] as const) {
      const visitor = portal(w).as(personas[role], role)
      const shown = await Promise.all(
        [...pages.map((name) => path(name, { id: slug })), path('interventions'), path('start')].map((to) =>
          visitor.get(to),
        ),
      )
      for (const answer of shown) {
        expect(answer.status).toBe(200)
        for (const name of staff) expect(answer.html, `${role} ${name}`).not.toContain(name)
      }
    }
  })

  it('visar vägen till det som hindrar, och åtgärderna både som bild och lista', async () => {
    const slug = publishedHem(w)
    const page = plain(await as(personas.insatsagare).get(path('intervention', { id: slug })))
    for (const words of ['Innan ni kan gå till steg 3', 'En sak hindrar', 'Chefen har inte godkänt steget.'])
      expect(page).toContain(words)
    expect(page).toContain(`href="${path('interventionPlan', { id: slug })}#godkann"`)
    expect(page).toMatch(/<svg[^>]*role="img"/)
    expect(page).toContain('Samma som lista')
    expect(page).toContain('Karin Lindqvist: godkänn planen')
  })

  it('den som läser är chefen: då är det hennes sak att göra', async () => {
    const slug = publishedHem(w)
    const page = plain(await as(personas.chef).get(path('intervention', { id: slug })))
    expect(page).toContain('Läs och godkänn')
    expect(plain(await as(personas.chef).get(path('start')))).toContain('Godkänn planen, Hemsjukvården Öster')
  })

  it('den som läste dem står i loggen bara som läsare: ingen medarbetares uppgifter var i dem', async () => {
    const slug = publishedHem(w)
    const before = w.trail().length
    await portal(w)
      .as(personas.fhv)
      .get(path('intervention', { id: slug }))
    expect(
      w
        .trail()
        .slice(before)
        .flatMap(({ persons }) => persons),
    ).toEqual([])
  })
})

describe('Flikarna i webbläsaren', () => {
  it('säger vilken arbetsplats det är, och bara den som når den får veta det', async () => {
    const { slug } = chosenHem(w)
    const title = async (who: string, page: string) => /<title>([^<]*)/.exec((await as(who).get(page)).html)?.[1]
    const mapping = path('interventionMapping', { id: slug })
    expect(await title(personas.chef, mapping)).toBe('Hemsjukvården Öster: kartläggning · Rekoportalen')
    expect(await title(personas.chef, path('interventionParties', { id: slug }))).toContain('Öster: deltagare')
    expect(await title(personas.chef2, mapping)).not.toContain('Öster')
  })

  it('raden under säger vem som godkänner: du, när det är du', async () => {
    const lead = path('intervention', { id: publishedHem(w) })
    expect(plain(await as(personas.chef).get(lead))).toContain('Du godkänner steget.')
    expect(plain(await as(personas.insatsagare).get(lead))).toContain('Karin Lindqvist godkänner steget.')
  })

  it('rubriken säger vilken flik det är, också när insatsen står i ett annat steg', async () => {
    const slug = publishedHem(w)
    const heading = async (page: string) => /<h1[^>]*>([^<]*)/.exec((await as(personas.chef).get(page)).html)?.[1]
    expect(await heading(path('intervention', { id: slug }))).toBe('Hemsjukvården Öster: planen')
    expect(await heading(path('interventionMapping', { id: slug }))).toBe('Hemsjukvården Öster: kartläggningen')
    expect(await heading(path('interventionFollowUp', { id: slug }))).toBe('Hemsjukvården Öster: genomförandet')
    expect(await heading(path('interventionParties', { id: slug }))).toBe('Hemsjukvården Öster: deltagare')
  })
})

describe('Ett steg som arbetsgivaren har gett ett eget namn', () => {
  it('heter så i listan också, från den dag det gäller', async () => {
    const { slug } = chosenHem(w)
    value(move(cecilia(w), { slug, kind: 'forward', reason: null, because: null, nextOn: addDays(w.today, 30) }))
    const list = async () => plain(await as(personas.insatsagare).get(path('interventions')))
    expect(await list()).toContain('1 Kartläggning')
    const choice = { name: 'Gemensam bild', weights: {}, hints: {} }
    value(changeForm(w.as(personas.admin), { slug: 'kartlaggning', choice, startsOn: w.today }))
    expect(await list()).toContain('1 Gemensam bild')
    expect(await list()).not.toContain('1 Kartläggning')
  })
})
