import { beforeEach, describe, expect, it } from 'vitest'
import { mapping, plan } from '#tests/support/intervention/drafts'
import { carriedOutHem, cecilia, mappingHem, written } from '#tests/support/interventions'
import { value } from '#tests/support/outcome'
import { personas } from '#tests/support/people'
import { portal, type Visitor } from '#tests/support/portal'
import type { World } from '#tests/support/world'
import { defaultForms } from '~/domain/intervention/default-forms'
import { rowsOf } from '~/domain/intervention/draft'
import { partsOf } from '~/domain/intervention/step-choice'
import { demandName } from '~/domain/intervention/step-choice-form'
import { path } from '~/paths'
import { readInterventionStep } from '~/reads/intervention-step.server'

let w: World
let slug: string
let admin: Visitor
let owner: Visitor

const enter = (told: { w: World; slug: string }) => {
  ;({ w, slug } = told)
  admin = portal(w).as(personas.admin, 'admin')
  owner = portal(w).as(personas.insatsagare, 'insatsagare')
}
const page = path('stepForm', { steg: 'kartlaggning' })
const sent = (more: Record<string, string> = {}) => ({ roll: 'admin', namn: '', fran: '2026-09-16', ...more })
const form = () => value(readInterventionStep(cecilia(w), { slug, step: 'mapping' })).shown.house.forms.mapping

describe('Insatsens steg som arbetsgivaren vill ha dem', () => {
  beforeEach(() => enter(mappingHem()))

  it('är vår läsning tills någon väljer något annat', async () => {
    expect((await owner.get(path('interventionMapping', { id: slug }))).html).toContain('vår läsning')
    expect((await admin.get(path('rules'))).html).toContain('Vår läsning av modellen')
    expect((await owner.get(page)).status).toBe(404)
  })

  it('får ett eget namn och egna ledtexter från en dag, och säger då att de är arbetsgivarens', async () => {
    const own = { namn: 'Nuläge', 'ledtext:causes': 'Börja med schemat.', fran: '2026-09-17' }
    expect((await admin.post(page, sent(own))).status).toBe(303)
    expect((await owner.get(path('interventionMapping', { id: slug }))).html).toContain('Steg 1: Kartläggning')
    w.at('2026-09-17')
    const { html } = await owner.get(path('interventionMapping', { id: slug }))
    expect(html).toContain('Steg 1: Nuläge')
    expect(html).toContain('Börja med schemat.')
    expect(html).toContain('Stegets namn och frågor är arbetsgivarens egna.')
  })

  it('frågar inte det som är valt bort, och kräver det som är valt', async () => {
    const own = { 'krav:strengths': 'left-out', 'krav:obstacles.theme': 'blocks', 'krav:risks': 'optional' }
    expect((await admin.post(page, sent(own))).status).toBe(303)
    expect(form().groups.map(({ name }) => name)).not.toContain('strengths')
    expect(form().groups.find(({ name }) => name === 'risks')?.weight).toBe('blocks')
    expect((await owner.get(path('interventionMapping', { id: slug }))).html).not.toContain('Styrkor')
    written(w, slug, 'mapping', mapping)
    const { draft, findings } = value(readInterventionStep(cecilia(w), { slug, step: 'mapping' }))
    expect(rowsOf(draft, 'strengths')).toEqual([])
    expect(findings.filter(({ weight }) => weight === 'blocks')).toEqual([])
  })

  it('nekas bakåt i tiden, före en ändring som redan är bestämd, och när inget är ändrat; fälten står kvar', async () => {
    const early = await admin.post(page, sent({ namn: 'Nuläge', fran: '2026-09-15' }))
    expect([early.status, early.html.includes('href="#fran"'), early.html.includes('value="Nuläge"')]).toEqual([
      409,
      true,
      true,
    ])
    expect((await admin.post(page, sent())).status).toBe(409)
    await admin.post(page, sent({ namn: 'Nuläge', fran: '2026-10-01' }))
    expect((await admin.post(page, sent({ namn: 'Bild', fran: '2026-09-20' }))).status).toBe(409)
    const long = await admin.post(page, sent({ namn: 'å'.repeat(61), fran: '' }))
    expect(long.status).toBe(422)
    expect(long.html).toContain('href="#namn"')
    expect(long.html).toContain('href="#fran"')
  })
})

describe('Det som lagen kräver', () => {
  it('går inte att lätta på, hur formuläret än skickas', async () => {
    enter(carriedOutHem())
    for (const [steg, step] of [['plan', 'plan'] as const, ['kartlaggning', 'mapping'] as const]) {
      const loosened = Object.fromEntries(partsOf(defaultForms[step]).map(({ part }) => [demandName(part), 'left-out']))
      expect((await admin.post(path('stepForm', { steg }), sent({ ...loosened, fran: '2026-11-20' }))).status).toBe(303)
    }
    const { shown } = value(readInterventionStep(cecilia(w), { slug, step: 'plan' }))
    const measures = shown.house.forms.plan.groups.find(({ name }) => name === 'measures')
    expect(measures?.fields.filter(({ weight }) => weight === 'blocks').map(({ name }) => name)).toEqual(
      expect.arrayContaining(['goal', 'what', 'level', 'responsible', 'start', 'due', 'followUpOn']),
    )
    expect(shown.house.forms.mapping.groups.map(({ name }) => name)).toContain('risks')
    expect((await owner.get(path('interventionPlan', { id: slug }))).status).toBe(200)
    expect(rowsOf(shown.facts.publications[0]?.draft ?? {}, 'shortAbsence')).toEqual(plan['shortAbsence'])
  })
})
