import { beforeEach, describe, expect, it } from 'vitest'
import { mapping, withField, without } from '#tests/support/intervention/drafts'
import { cecilia, mappingHem, written } from '#tests/support/interventions'
import { value } from '#tests/support/outcome'
import { personas } from '#tests/support/people'
import { portal, type Visitor } from '#tests/support/portal'
import type { World } from '#tests/support/world'
import { defaultForms } from '~/domain/intervention/default-forms'
import { rowsOf, valueOf, type StepDraft } from '~/domain/intervention/draft'
import { valuesOf } from '~/domain/intervention/draft-fields'
import type { Step } from '~/domain/intervention/stage'
import { path } from '~/paths'
import { readInterventionStep } from '~/reads/intervention-step.server'
import { changeForm } from '~/writes/step-form.server'

let w: World
let slug: string
let owner: Visitor
let chef: Visitor
let guest: Visitor

const enter = (told: { w: World; slug: string }) => {
  ;({ w, slug } = told)
  const visitors = portal(w)
  owner = visitors.as(personas.insatsagare, 'insatsagare')
  chef = visitors.as(personas.chef, 'chef')
  guest = visitors.as(personas.skyddsombud, 'skyddsombud')
}

const pages = {
  mapping: 'interventionMapping',
  plan: 'interventionPlan',
  'follow-through': 'interventionFollowUp',
} as const
const at = (step: Step) => path(pages[step], { id: slug })
const standing = (step: Step) => value(readInterventionStep(cecilia(w), { slug, step }))
const sent = (step: Step, draft: StepDraft, more: Record<string, string> = {}) => ({
  ...valuesOf(draft, defaultForms[step]),
  ...{ roll: 'insatsagare', revision: String(standing(step).revision), atgard: 'spara', ...more },
})

describe('Kartläggningen utan skript', () => {
  beforeEach(() => enter(mappingHem()))

  it('sparas med en knapp och visas igen som den skrevs, med vem och när', async () => {
    const saved = await owner.post(at('mapping'), sent('mapping', mapping))
    expect([saved.status, saved.to]).toEqual([303, `${at('mapping')}?klart=sparat`])
    const { html } = await chef.get(at('mapping'))
    expect(html).toContain('Byten tar all återhämtning')
    expect(html).toContain('av Cecilia Aronsson')
    expect(html).toContain('vår läsning')
    expect((await owner.post(at('mapping'), sent('mapping', mapping))).status).toBe(303)
  })

  it('säger till den som inte äger insatsen att den inte är hennes, hur fel formuläret än är', async () => {
    w.account('Ny Ägare', { role: 'insatsagare', unit: 'NORD' })
    const other = portal(w).as('Ny Ägare', 'insatsagare')
    const forms = [sent('mapping', mapping), { roll: 'insatsagare', revision: 'x', atgard: 'nonsens' }]
    for (const form of forms) {
      const { status, html } = await other.post(at('mapping'), form)
      expect(status).toBe(403)
      expect(html).toContain('role="alert"')
    }
    expect(standing('mapping').revision).toBe(0)
  })

  it('säger det också vid de små formulären på sidan och vid en mall som inte är vald', async () => {
    const as = (role: 'rekoAg' | 'fhv' | 'chef2') => portal(w).as(personas[role], role === 'chef2' ? 'chef' : role)
    const rekoAg = as('rekoAg')
    const small = ['kommentar', 'atgard', 'beslut', 'uppfoljning', 'utvardering', 'efterkontroll']
    for (const formular of small) expect((await rekoAg.post(at('follow-through'), { formular })).status).toBe(403)
    for (const formular of small.slice(1))
      expect((await as('fhv').post(at('follow-through'), { formular })).status).toBe(403)
    expect((await as('fhv').post(at('follow-through'), { formular: 'kommentar' })).status).toBe(422)
    expect((await rekoAg.post(at('plan'), { revision: '0', atgard: 'fran-mall' })).status).toBe(403)
    expect((await as('chef2').post(at('follow-through'), { formular: 'kommentar' })).status).toBe(404)
  })

  it('får en rad till: det som står sparas, och sidan öppnas vid den tomma raden', async () => {
    const { status, to } = await owner.post(at('mapping'), sent('mapping', mapping, { atgard: 'lagg-till-causes' }))
    expect(status).toBe(303)
    const [page, id] = (to ?? '').split('#')
    expect((await owner.get(page ?? '')).html).toContain(`id="${id}"`)
    expect(rowsOf(standing('mapping').draft, 'causes')).toHaveLength(2)
  })

  it('blir av med en rad och behåller de andra', async () => {
    await owner.post(at('mapping'), sent('mapping', mapping))
    await owner.post(at('mapping'), sent('mapping', mapping, { atgard: 'ta-bort-causes-c1' }))
    expect(rowsOf(standing('mapping').draft, 'causes').map(({ key }) => key)).toEqual(['c2'])
  })

  it('med en diagnos i en text sparas inte, och allt som skrevs står kvar', async () => {
    const draft = withField(mapping, 'causes', 'c1', 'what', 'Flera har utmattningssyndrom')
    const { status, html } = await owner.post(at('mapping'), sent('mapping', draft))
    expect(status).toBe(422)
    expect(html).toContain('href="#causes.c1.what"')
    expect(html).toContain('ser ut som en diagnos')
    expect(html).toContain('Gruppen håller ihop')
    expect(standing('mapping').revision).toBe(0)
  })

  it('som inte kan godkännas säger vad som saknas, först och vid fälten, och har ändå sparat texten', async () => {
    const lacking = withField(without(mapping, 'risks', 'r1'), 'causes', 'c1', 'level', '')
    const { status, html } = await chef.post(
      at('mapping'),
      sent('mapping', lacking, { roll: 'chef', atgard: 'godkann' }),
    )
    expect(status).toBe(422)
    expect(html).toContain('Det är sparat, men två saker hindrar.')
    expect(html.match(/Välj på vilken nivå orsaken ligger\./g)).toHaveLength(2)
    expect(html).toContain('href="#causes.c1.level"')
    expect(html).toContain('href="#fler-risks"')
    expect(html).toContain('name="revision" value="1"')
    expect(standing('mapping').revision).toBe(1)
  })

  it('godkänns av chefen så som den står, och inte av insatsägaren', async () => {
    const late = await owner.post(at('mapping'), sent('mapping', mapping, { atgard: 'godkann' }))
    expect(late.status).toBe(403)
    const { status, to } = await chef.post(at('mapping'), sent('mapping', mapping, { roll: 'chef', atgard: 'godkann' }))
    expect([status, to]).toEqual([303, `${at('mapping')}?klart=godkant`])
    expect((await owner.get(at('mapping'))).html).toContain('Godkänt ons 16 sep')
    const changed = withField(mapping, 'causes', 'c1', 'basis', 'Enkät')
    await owner.post(at('mapping'), sent('mapping', changed))
    expect((await owner.get(at('mapping'))).html).toContain('Ändrat efter godkännandet')
  })
})

describe('Den som är inbjuden', () => {
  beforeEach(() => {
    enter(mappingHem())
    written(w, slug, 'mapping', mapping)
  })

  it('lägger till en rad, och kan varken ändra eller ta bort det som andra har skrivit', async () => {
    const { html } = await guest.get(at('mapping'))
    expect(html).toContain('Du kan lägga till rader och kommentera.')
    expect(html).toContain('name="causes.c1.what" value="Byten med kort varsel"')
    expect(html).not.toContain('ta-bort-causes-c1')
    const more = {
      roll: 'skyddsombud',
      'risks.ny1.what': 'Halt golv',
      'risks.ny1.serious': 'no',
      'risks.ny1.handled': '',
    }
    expect((await guest.post(at('mapping'), sent('mapping', mapping, more))).status).toBe(303)
    expect(rowsOf(standing('mapping').draft, 'risks').map((row) => valueOf(row, 'what'))).toContain('Halt golv')
    const changed = withField(mapping, 'causes', 'c1', 'what', 'Något annat')
    expect((await guest.post(at('mapping'), sent('mapping', changed, { roll: 'skyddsombud' }))).status).toBe(409)
    expect(valueOf(rowsOf(standing('mapping').draft, 'causes')[0], 'what')).toBe('Byten med kort varsel')
  })

  it('kommenterar, och alla som är med läser det', async () => {
    const told = { roll: 'skyddsombud', formular: 'kommentar', atgard: 'kommentera' }
    const empty = await guest.post(at('mapping'), { ...told, kommentar: '' })
    expect([empty.status, empty.html.includes('href="#kommentar"')]).toEqual([422, true])
    const { status, to } = await guest.post(at('mapping'), { ...told, kommentar: 'Ta med ljuset i korridoren' })
    expect([status, to]).toEqual([303, `${at('mapping')}?klart=kommenterat#kommentarer`])
    const fhv = portal(w).as(personas.fhv, 'fhv')
    expect((await fhv.get(at('mapping'))).html).toContain('Ta med ljuset i korridoren')
  })

  it('som följer utan att vara med läser steget men ändrar inte i det', async () => {
    const rekoAg = portal(w).as(personas.rekoAg, 'rekoAg')
    const { html } = await rekoAg.get(at('mapping'))
    expect(html).toContain('Du kan läsa steget men inte ändra i det.')
    expect(html).not.toContain('value="spara"')
    expect((await rekoAg.post(at('mapping'), sent('mapping', mapping, { roll: 'rekoAg' }))).status).toBe(403)
  })
})

describe('Två i samma steg', () => {
  beforeEach(() => {
    enter(mappingHem())
    written(w, slug, 'mapping', mapping)
  })

  it('som skriver på var sitt ställe får båda sina texter sparade', async () => {
    const before = sent('mapping', withField(mapping, 'strengths', 's1', 'what', 'Gruppen bär varandra'))
    const other = withField(mapping, 'unknowns', 'u1', 'findOut', 'Fråga nattlaget')
    await chef.post(at('mapping'), sent('mapping', other, { roll: 'chef' }))
    expect((await owner.post(at('mapping'), before)).status).toBe(303)
    const { draft } = standing('mapping')
    expect(valueOf(rowsOf(draft, 'strengths')[0], 'what')).toBe('Gruppen bär varandra')
    expect(valueOf(rowsOf(draft, 'unknowns')[0], 'findOut')).toBe('Fråga nattlaget')
  })

  it('som skriver i samma fält: den andra får se båda och väljer, och ingenting går förlorat', async () => {
    const mine = withField(mapping, 'strengths', 's1', 'what', 'Min text')
    const before = sent('mapping', mine)
    const theirs = withField(mapping, 'strengths', 's1', 'what', 'Chefens text')
    await chef.post(at('mapping'), sent('mapping', theirs, { roll: 'chef' }))
    const late = await owner.post(at('mapping'), before)
    expect(late.status).toBe(409)
    expect(late.html).toContain('Två har skrivit samtidigt')
    expect(late.html).toContain('Min text')
    expect(late.html).toContain('Chefens text')
    expect(late.html).toContain('name="val:strengths.s1"')
    const chosen = sent('mapping', mine, { atgard: 'valj', 'val:strengths.s1': 'deras' })
    expect((await owner.post(at('mapping'), chosen)).status).toBe(303)
    expect(valueOf(rowsOf(standing('mapping').draft, 'strengths')[0], 'what')).toBe('Chefens text')
  })
})

describe('Det som sparas medan man skriver', () => {
  beforeEach(() => enter(mappingHem()))
  const told = async (visitor: Visitor, fields: Record<string, string>) => {
    const { status, html } = await visitor.post(path('interventionDraft', { id: slug }), { steg: 'mapping', ...fields })
    return { status, told: JSON.parse(html || 'null') as Record<string, unknown> | null }
  }

  it('svarar med när, nästa nummer och vilka delar som inte är klara', async () => {
    const first = await told(owner, sent('mapping', without(mapping, 'risks', 'r1')))
    expect(first).toMatchObject({ status: 200, told: { revision: 1, merged: false, lacks: ['risks'] } })
    expect(first.told?.['saved']).toMatch(/^i dag kl\. /)
    const again = await told(owner, sent('mapping', without(mapping, 'risks', 'r1')))
    expect(again).toMatchObject({ status: 200, told: { revision: 1 } })
  })

  it('räknar det som arbetsgivaren har valt att fråga, inte det som är vårt', async () => {
    const weights = { 'picture.survey': 'blocks' as const, strengths: 'left-out' as const }
    value(
      changeForm(w.as(personas.admin), {
        slug: 'kartlaggning',
        choice: { name: null, weights, hints: {} },
        startsOn: w.today,
      }),
    )
    const saved = await told(owner, sent('mapping', without(mapping, 'strengths', 's1')))
    expect(saved).toMatchObject({ status: 200, told: { lacks: ['picture'] } })
  })

  it('säger till när någon annan har skrivit, så att den ena texten inte skriver över den andra', async () => {
    await told(owner, sent('mapping', mapping))
    const before = sent('mapping', withField(mapping, 'strengths', 's1', 'what', 'Min text'))
    await told(chef, sent('mapping', withField(mapping, 'unknowns', 'u1', 'findOut', 'Fråga'), { roll: 'chef' }))
    expect(await told(owner, before)).toMatchObject({ status: 200, told: { merged: true } })
    const clash = { ...before, 'unknowns.u1.findOut': 'Något tredje' }
    expect(await told(owner, clash)).toMatchObject({ status: 409, told: { code: 'step-changed' } })
  })

  it('nekas vid fältet när något inte får sparas, och tar inget steg som inte finns', async () => {
    const fault = await told(owner, sent('mapping', mapping, { 'picture.summary': 'Ring 070-123 45 67' }))
    expect(fault).toMatchObject({ status: 422, told: { errors: [{ field: 'picture.summary' }] } })
    expect((await told(owner, { ...sent('mapping', mapping), steg: 'annat' })).status).toBe(400)
  })
})
