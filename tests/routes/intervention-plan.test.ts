import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { plan, withField, without } from '#tests/support/intervention/drafts'
import { carriedOutHem, cecilia, planHem, written } from '#tests/support/interventions'
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

  it('skrivs ut som den lyder medan den skrivs: inga fält på papperet', async () => {
    written(w, slug, 'plan', plan)
    const { html } = await owner.get(at('plan'))
    const [screen = '', paper = ''] = html.split('class="hidden print:block"')
    expect(screen.slice(0, screen.indexOf('data-draft='))).toMatch(/data-screen="true"><div><div $/)
    const printed = paper.slice(0, paper.indexOf('id="kommentarer"'))
    for (const text of ['Utkast, sparat', 'Två fasta team', 'Färre än sex byten i veckan', 'Schemat håller'])
      expect(printed).toContain(text)
    expect(printed).not.toMatch(/<(input|textarea|select|button)/)
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

  it('gör en gång det som en knapp gör, fast den trycks två gånger på samma sida', async () => {
    const twice = async (values: Record<string, string>) => {
      const posted = sent('plan', standing('plan').draft, { visning: 'samma', ...values })
      const [first, second] = [await owner.post(at('plan'), posted), await owner.post(at('plan'), posted)]
      expect([first.status, second.status, second.to]).toEqual([303, 303, first.to])
    }
    await twice({ atgard: 'ta-med-o1' })
    await twice({ atgard: 'fran-mall', mall: 'fixed-teams' })
    expect(rowsOf(standing('plan').draft, 'goals')).toHaveLength(1)
    expect(rowsOf(standing('plan').draft, 'measures')).toHaveLength(1)
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
