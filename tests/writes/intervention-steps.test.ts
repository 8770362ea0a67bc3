import { describe, expect, it } from 'vitest'
import {
  approved,
  cecilia,
  goran,
  karin,
  mappingHem,
  moved,
  planHem,
  written,
  projectedIn,
  storedIn,
} from '#tests/support/interventions'
import { mapping, plan, withField, withRow } from '#tests/support/intervention/drafts'
import { value } from '#tests/support/outcome'
import { personas } from '#tests/support/people'
import type { World } from '#tests/support/world'
import { readIntervention } from '~/reads/intervention.server'
import { readInterventionStep } from '~/reads/intervention-step.server'
import { move, undo } from '~/writes/intervention-move.server'
import { markRead, publish } from '~/writes/intervention-plan.server'
import { followUp } from '~/writes/intervention-report.server'
import { save } from '~/writes/intervention-step.server'
import { changeForm } from '~/writes/step-form.server'

function expectProjected(w: World, slug: string): void {
  const { kept, told } = projectedIn(w, slug)
  expect(kept).toEqual(told)
}

const code = (outcome: { kind: string }) =>
  'refusal' in outcome ? (outcome as { refusal: { code: string } }).refusal.code : outcome.kind

describe('Två som skriver samtidigt', () => {
  it('förs ihop när de har skrivit olika saker', () => {
    const { w, slug } = mappingHem()
    written(w, slug, 'mapping', mapping)
    const hers = withField(mapping, 'causes', 'c1', 'basis', 'Schemat')
    const mine = withField(mapping, 'causes', 'c2', 'basis', 'Samtal')
    value(save(karin(w), { slug, step: 'mapping', draft: hers, revision: 1 }))
    value(save(cecilia(w), { slug, step: 'mapping', draft: mine, revision: 1 }))
    const { draft, revision } = value(readInterventionStep(karin(w), { slug, step: 'mapping' }))
    expect(draft.causes?.map(({ values }) => values.basis)).toEqual(['Schemat', 'Samtal'])
    expect(revision).toBe(3)
  })

  it('får välja när de har skrivit i samma ruta, och inget går förlorat', () => {
    const { w, slug } = mappingHem()
    written(w, slug, 'mapping', mapping)
    const [hers, mine] = ['Hennes', 'Min'].map((text) => withField(mapping, 'picture', '', 'summary', text))
    value(save(karin(w), { slug, step: 'mapping', draft: hers ?? {}, revision: 1 }))
    const late = { slug, step: 'mapping' as const, draft: mine ?? {} }
    expect(code(save(cecilia(w), { ...late, revision: 1 }))).toBe('step-changed')
    expect(code(save(cecilia(w), { ...late, revision: 2, choices: { 'picture.': 'deras' } }))).toBe('step-unchanged')
    value(save(cecilia(w), { ...late, revision: 2, choices: { 'picture.': 'mitt' } }))
    const { draft } = value(readInterventionStep(karin(w), { slug, step: 'mapping' }))
    expect(draft.picture?.[0]?.values.summary).toBe('Min')
  })
})

describe('Den som läste mitt i en annans sittning', () => {
  it('får inte tillbaka en rad som den andra har tagit bort, utan får frågan', () => {
    const { w, slug } = mappingHem()
    written(w, slug, 'mapping', mapping)
    const hers = { slug, step: 'mapping' as const }
    const more = withRow(mapping, 'causes', { key: 'c9', values: { what: 'Tillfällig tanke' } })
    value(save(karin(w), { ...hers, draft: more, revision: 1 }))
    value(save(karin(w), { ...hers, draft: mapping, revision: 2 }))
    const late = withField(more, 'picture', '', 'summary', 'Mitt')
    expect(code(save(cecilia(w), { ...hers, draft: late, revision: 2 }))).toBe('step-changed')
    const other = withField(mapping, 'picture', '', 'summary', 'Mitt')
    value(save(cecilia(w), { ...hers, draft: other, revision: 2 }))
    const { draft } = value(readInterventionStep(karin(w), { slug, step: 'mapping' }))
    expect(draft.causes?.map(({ key }) => key)).toEqual(mapping.causes?.map(({ key }) => key))
    expect(draft.picture?.[0]?.values.summary).toBe('Mitt')
  })
})

describe('En fråga som arbetsgivaren slutar ställa', () => {
  const leaveOut = (w: World, ...parts: string[]) =>
    value(
      changeForm(w.as(personas.admin), {
        slug: 'kartlaggning',
        choice: { name: null, weights: Object.fromEntries(parts.map((part) => [part, 'left-out'])), hints: {} },
        startsOn: w.today,
      }),
    )

  it('har kvar sina svar när steget skrivs vidare, till den dag den ställs igen', () => {
    const { w, slug } = mappingHem()
    written(w, slug, 'mapping', mapping)
    leaveOut(w, 'strengths', 'causes.basis')
    written(w, slug, 'mapping', withField(mapping, 'picture', '', 'summary', 'Annat'), karin)
    leaveOut(w, 'unknowns.findOut')
    const { draft } = value(readInterventionStep(karin(w), { slug, step: 'mapping' }))
    expect(draft.strengths?.[0]?.values.what).toBe('Gruppen håller ihop')
    expect(draft.causes?.map(({ values }) => values.basis)).toEqual(['Schema och enkät', 'Intervjuer'])
    expect(draft.picture?.[0]?.values.summary).toBe('Annat')
  })
})

describe('Den som skickar ett nummer som inte finns än', () => {
  it('skriver inte över det som står', () => {
    const { w, slug } = mappingHem()
    written(w, slug, 'mapping', mapping, karin)
    const draft = withField(mapping, 'picture', '', 'summary', 'Annat')
    expect(code(save(cecilia(w), { slug, step: 'mapping', draft, revision: 77 }))).toBe('step-changed')
  })
})

describe('Steg för steg', () => {
  it('det som hindrar sägs innan, och steget tas inte', () => {
    const { w, slug } = mappingHem()
    expect(code(move(cecilia(w), { slug, kind: 'forward', reason: null, because: null, nextOn: w.today }))).toBe(
      'intervention-blocked',
    )
    const { preFlight, waits } = value(readIntervention(cecilia(w), { slug }))
    expect(preFlight.blocks.map((one) => one.code)).toContain('approval-missing')
    expect(waits[0]).toMatchObject({ part: 'owner', kind: 'write', step: 'mapping' })
  })

  it('vägen från kartläggning till genomförande lämnar rätt nästa sak hos rätt person', () => {
    const { w, slug } = mappingHem()
    const waiting = () => value(readIntervention(cecilia(w), { slug })).waits.map(({ part, kind }) => `${part} ${kind}`)
    expect(waiting()).toEqual(['owner write', 'invited take-part', 'invited take-part'])
    written(w, slug, 'mapping', mapping)
    expect(waiting()[0]).toBe('chef approve')
    approved(w, slug, 'mapping')
    expect(waiting()[0]).toBe('owner move')
    moved(w, slug)
    expect(waiting()).toEqual(['owner write'])
    w.at('2026-09-20')
    written(w, slug, 'plan', plan)
    expect(waiting()).toEqual(['owner publish'])
    value(publish(cecilia(w), { slug, revision: 1 }))
    expect(waiting().toSorted()).toEqual(['chef approve', 'invited read', 'invited read'])
    value(markRead(goran(w), { slug, number: 1 }))
    approved(w, slug, 'plan')
    moved(w, slug)
    expect(waiting()[0]).toBe('invited read')
    w.at('2026-10-20')
    expect(waiting()).toContain('owner follow-up')
    value(followUp(karin(w), { slug, months: 1, heldOn: w.today, text: 'Färre byten' }))
    expect(waiting()).not.toContain('owner follow-up')
    expectProjected(w, slug)
  })

  it('den som tog steget ångrar det inom ett dygn, sedan går det bara tillbaka med skäl', () => {
    const { w, slug } = planHem()
    expect(code(undo(karin(w), { slug }))).toBe('undo-by-other')
    value(undo(cecilia(w), { slug }))
    expect(storedIn(w, slug).facts.transitions).toHaveLength(1)
    moved(w, slug)
    w.at('2026-11-02')
    expect(code(undo(cecilia(w), { slug }))).toBe('undo-too-late')
    expect(code(move(karin(w), { slug, kind: 'back', reason: null, because: null, nextOn: w.today }))).toBe(
      'reason-missing',
    )
    moved(w, slug, 'back', karin)
    expectProjected(w, slug)
  })

  it('loggen säger vad och när, aldrig vad som skrevs', () => {
    const { w, slug } = planHem()
    const told = w.trail().filter(({ action }) => action.startsWith('intervention.'))
    expect(JSON.stringify(told)).not.toContain('Byten')
    expect(told.at(-1)).toMatchObject({ action: 'intervention.move', outcome: 'done', object: slug, persons: [] })
  })
})
