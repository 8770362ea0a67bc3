import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { mapping, plan, withField, without } from '#tests/support/intervention/drafts'
import { carriedOutHem, cecilia, mappingHem, planHem, written } from '#tests/support/interventions'
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

describe('Planen', () => {
  beforeEach(() => enter(planHem()))

  it('tar med ett hinder från kartläggningen, och en åtgärd för dess mål', async () => {
    expect((await owner.get(at('plan'))).html).toContain('id="hinder-o1"')
    const taken = await owner.post(at('plan'), sent('plan', {}, { atgard: 'ta-med-o1' }))
    expect(taken.to).toMatch(/#goals\.[a-z0-9]+\.goal$/)
    const [goal] = rowsOf(standing('plan').draft, 'goals')
    expect(valueOf(goal, 'obstacle')).toBe('Byten tar all återhämtning')
    expect((await owner.get(at('plan'))).html).not.toContain('id="hinder-o1"')
    const atgard = `lagg-till-measures-${goal?.key}`
    const { to } = await owner.post(at('plan'), sent('plan', standing('plan').draft, { atgard }))
    expect((await owner.get((to ?? '').split('#')[0] ?? '')).html).toMatch(
      new RegExp(`<option value="${goal?.key}" selected="">`),
    )
  })

  it('fylls i från ett förslag, och säger till när inget är valt', async () => {
    const nothing = await owner.post(at('plan'), sent('plan', {}, { atgard: 'fran-mall', mall: '' }))
    expect(nothing.status).toBe(422)
    expect(nothing.html).toContain('href="#mall"')
    const { to } = await owner.post(at('plan'), sent('plan', {}, { atgard: 'fran-mall', mall: 'fixed-teams' }))
    expect(to).toMatch(/#measures\.[a-z0-9]+\./)
    expect(valueOf(rowsOf(standing('plan').draft, 'measures')[0], 'what')).toBe(
      'Bemanna två fasta team med egna scheman',
    )
  })

  it('publiceras som nästa version, säger sedan vad som är ändrat, och varje version går att läsa för alltid', async () => {
    const lacking = await owner.post(
      at('plan'),
      sent('plan', without(plan, 'escalations', 'e1'), { atgard: 'publicera' }),
    )
    expect(lacking.status).toBe(422)
    expect(lacking.html).toContain('href="#measures.m2.level"')
    const first = await owner.post(at('plan'), sent('plan', plan, { atgard: 'publicera' }))
    expect([first.status, first.to]).toEqual([303, `${at('plan')}?klart=publicerat`])
    const moved = withField(plan, 'measures', 'm1', 'due', '2027-04-30')
    await owner.post(at('plan'), sent('plan', moved))
    const { html } = await owner.get(at('plan'))
    expect(html).toContain('Ändrat sedan publicering: en sak')
    expect(html).toContain('”Klar senast” är nu fre 30 apr 2027 i stället för ons 31 mar 2027')
    await owner.post(at('plan'), sent('plan', moved, { atgard: 'publicera' }))
    const version = (nr: string) => chef.get(path('interventionPlanVersion', { id: slug, nr }))
    expect((await version('1')).html).toContain('ons 31 mar 2027')
    expect((await version('1')).html).toContain('Det finns en nyare version.')
    expect((await version('2')).html).toContain('Ändrat sedan version 1')
    expect((await version('3')).status).toBe(404)
  })

  it('läses av den som är inbjuden, som säger att hon har läst', async () => {
    await owner.post(at('plan'), sent('plan', plan, { atgard: 'publicera' }))
    const version = path('interventionPlanVersion', { id: slug, nr: '1' })
    expect((await guest.get(version)).html).toContain('Jag har läst den här versionen')
    expect((await guest.post(version, { roll: 'skyddsombud' })).status).toBe(303)
    const { html } = await guest.get(version)
    expect(html).toContain('Läst av Göran Palmér.')
    expect(html).not.toContain('Jag har läst den här versionen')
  })

  it('visas som den är publicerad för den som bara följer, aldrig som utkast', async () => {
    const rekoAg = portal(w).as(personas.rekoAg, 'rekoAg')
    await owner.post(at('plan'), sent('plan', plan))
    expect((await rekoAg.get(at('plan'))).html).not.toContain('Två fasta team')
    await owner.post(at('plan'), sent('plan', plan, { atgard: 'publicera' }))
    await owner.post(at('plan'), sent('plan', withField(plan, 'measures', 'm1', 'what', 'Tre fasta team')))
    const { html } = await rekoAg.get(at('plan'))
    expect(html).toContain('Två fasta team')
    expect(html).not.toContain('Tre fasta team')
  })
})

describe('Uppföljningen', () => {
  beforeAll(() => enter(carriedOutHem()))
  const post = (formular: string, nyckel: string, fields: Record<string, string>) =>
    owner.post(at('follow-through'), { roll: 'insatsagare', formular, nyckel, ...fields })

  it('tar emot hur det går med en åtgärd: en som inte blev av behöver ett varför', async () => {
    const without = await post('atgard', 'm1', { lage: 'not-done', varfor: '', effekt: '' })
    expect(without.status).toBe(409)
    expect(without.html).toContain('href="#varfor"')
    const told = await post('atgard', 'm1', { lage: 'not-done', varfor: 'Ingen att bemanna med', effekt: '' })
    expect([told.status, told.to]).toEqual([303, `${at('follow-through')}?klart=svar#atgard-m1`])
    expect((await chef.get(at('follow-through'))).html).toContain('Varför inte: Ingen att bemanna med')
  })

  it('tar emot vad nivån över har svarat', async () => {
    const late = await post('beslut', 'e1', { svar: 'no', vem: 'Områdeschef', skal: '' })
    expect([late.status, late.html.includes('href="#skal"')]).toEqual([409, true])
    expect((await post('beslut', 'e1', { svar: 'yes', vem: 'Områdeschef', skal: '' })).status).toBe(303)
    expect((await chef.get(at('follow-through'))).html).toContain('Områdeschef svarade ja.')
  })

  it('tar emot en uppföljning när den närmar sig, och inte förr', async () => {
    const told = { blev: 'ja', hallen: '2026-12-16', text: 'Färre byten redan' }
    expect((await post('uppfoljning', '1', { ...told, hallen: '2026-11-20' })).status).toBe(409)
    w.at('2026-12-16')
    const empty = await post('uppfoljning', '1', { ...told, hallen: '' })
    expect([empty.status, empty.html.includes('href="#hallen"')]).toEqual([422, true])
    expect((await post('uppfoljning', '1', told)).to).toBe(`${at('follow-through')}?klart=svar#uppfoljning-1`)
    expect((await chef.get(at('follow-through'))).html).toContain('Färre byten redan')
  })
})
