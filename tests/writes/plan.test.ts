import { describe, expect, it } from 'vitest'
import { value } from '#tests/support/outcome'
import { settle } from '#tests/support/people'
import { wholeDraft } from '#tests/support/plans'
import { world, type World } from '#tests/support/world'
import { planDraft, planVersion } from '#db/schema'
import { day } from '~/domain/day'
import { draftOf, valuesOf } from '~/domain/plan-fields'
import type { PlanAction } from '~/domain/plan-form'
import { readCase } from '~/reads/case.server'
import { readCaseHistory } from '~/reads/case-history.server'
import { readCases } from '~/reads/cases.server'
import { readPlan, readPlanComparison, readPlanVersion } from '~/reads/plan.server'
import { expect as expectAbsence } from '~/writes/case-lead.server'
import { markWrong } from '~/writes/case-mistake.server'
import { open } from '~/writes/case.server'
import { adopt, save, waive } from '~/writes/plan.server'

const karin = (w: World) => w.as('Karin Lindqvist', 'chef')
const mikael = (w: World) => w.as('Mikael Ström', 'rekoAg')
const anders = (w: World) => w.as('Anders Holmgren', 'chef')

/** Elin has been off sick since 26 October and will be for long: her plan is due on 24 November. */
function elin() {
  const w = settle(world())
  w.spell('Elin Wallgren', '2026-10-26', null)
  const { slug } = value(open(karin(w), { person: w.slugOf('Elin Wallgren'), origin: 'spell', signal: null }))
  value(expectAbsence(karin(w), { slug, lastDay: day('2027-02-01') }))
  return { w, slug }
}

const sending = { action: { kind: 'save' } as PlanAction, choices: {} as Record<string, string> }
const but = (field: string, text: string) => draftOf({ ...valuesOf(wholeDraft), [field]: text })
const shown = (w: World, slug: string) => value(readPlan(karin(w), { slug }))

function adopted(w: World, slug: string, draft = wholeDraft) {
  const { revision } = value(save(karin(w), { slug, draft, revision: shown(w, slug).revision, ...sending }))
  return adopt(karin(w), { slug, revision })
}

describe('Utkastet', () => {
  it('sparas så som det skrevs, av chefen eller Reko-AG, och visar vem och när', () => {
    const { w, slug } = elin()
    expect(shown(w, slug)).toMatchObject({ revision: 0, saved: null })
    const odd = but('steg-s1-fran', 'efter jul')
    value(save(karin(w), { slug, draft: odd, revision: 0, ...sending }))
    expect(shown(w, slug)).toMatchObject({ draft: odd, revision: 1, saved: { by: 'Karin Lindqvist' } })
    value(save(mikael(w), { slug, draft: wholeDraft, revision: 1, ...sending }))
    expect(shown(w, slug)).toMatchObject({ revision: 2, missing: [], saved: { by: 'Mikael Ström' } })
  })

  it('rymmer fyrtio rader av varje slag, och det som redan är längre går att korta', () => {
    const { w, slug } = elin()
    const rows = (count: number) => ({
      ...wholeDraft,
      tasks: Array.from({ length: count }, (_, n) => ({ key: `n${n}`, what: 'Hembesök', can: 'can', change: '' })),
    })
    const saved = (count: number, revision: number) =>
      save(karin(w), { slug, draft: rows(count), revision, ...sending }).kind
    expect(save(karin(w), { slug, draft: rows(41), revision: 0, ...sending })).toMatchObject({
      refusal: { code: 'plan-too-long', about: { rows: 40 } },
    })
    expect(saved(40, 0)).toBe('done')
    w.db
      .update(planDraft)
      .set({ content: JSON.stringify(rows(60)) })
      .run()
    expect([saved(61, 1), saved(59, 1)]).toEqual(['refused', 'done'])
  })

  it('når inte chefen på en annan arbetsplats', () => {
    const { w, slug } = elin()
    expect(readPlan(anders(w), { slug }).kind).toBe('unreachable')
    expect(save(anders(w), { slug, draft: wholeDraft, revision: 0, ...sending }).kind).toBe('unreachable')
    expect(adopt(anders(w), { slug, revision: 0 }).kind).toBe('unreachable')
    expect(waive(anders(w), { slug, reason: 'no-measures', text: 'Frisk' }).kind).toBe('unreachable')
    expect(w.db.select().from(planDraft).all()).toEqual([])
  })

  it('får en ny rad i slutet och blir av med en rad genom knapparna', () => {
    const { w, slug } = elin()
    const added = value(
      save(karin(w), { slug, draft: wholeDraft, revision: 0, choices: {}, action: { kind: 'add', row: 'tasks' } }),
    )
    expect(shown(w, slug).draft.tasks.at(-1)).toEqual({ key: added.key, what: '', can: '', change: '' })
    const action = { kind: 'remove', row: 'tasks', key: 't1' } as const
    value(save(karin(w), { slug, draft: shown(w, slug).draft, revision: 1, choices: {}, action }))
    expect(shown(w, slug).draft.tasks.map(({ key }) => key)).toEqual(['t2', 't3', added.key])
  })

  it('ligger krypterat i databasen, och spåret säger inget om innehållet', () => {
    const { w, slug } = elin()
    value(adopted(w, slug))
    const stored = w.db.$client
      .prepare('SELECT content FROM plan_draft UNION ALL SELECT content FROM plan_version')
      .pluck()
      .all()
    expect(stored).toHaveLength(2)
    expect(stored.join(' ')).not.toContain('Hembesök')
    expect(JSON.stringify(w.trail())).not.toContain('Hembesök')
  })
})

describe('Två som skriver samtidigt', () => {
  it('den som sparar sist får veta det, och det som står är orört', () => {
    const { w, slug } = elin()
    value(save(karin(w), { slug, draft: wholeDraft, revision: 0, ...sending }))
    const late = save(mikael(w), { slug, draft: but('kontakt', 'Varje fredag'), revision: 0, ...sending })
    expect(late).toMatchObject({ kind: 'refused', refusal: { code: 'plan-changed' } })
    expect(shown(w, slug).draft).toEqual(wholeDraft)
  })

  it('den som väljer del för del får en text av båda', () => {
    const { w, slug } = elin()
    const theirs = but('kontakt', 'Karin ringer på måndagar')
    value(save(karin(w), { slug, draft: theirs, revision: 0, ...sending }))
    const mine = draftOf({ ...valuesOf(wholeDraft), kontakt: 'Varje fredag', 'uppgift-t1-kan': 'cannot' })
    const choices = { contact: 'deras', 'tasks.t1': 'mitt' }
    value(save(mikael(w), { slug, draft: mine, revision: 1, action: { kind: 'merge' }, choices }))
    const { draft } = shown(w, slug)
    expect(draft.contact).toBe('Karin ringer på måndagar')
    expect(draft.tasks[0]?.can).toBe('cannot')
  })

  it('samma text två gånger är inget som ändrats', () => {
    const { w, slug } = elin()
    for (let time = 0; time < 2; time += 1) value(save(karin(w), { slug, draft: wholeDraft, revision: 0, ...sending }))
    expect(shown(w, slug).revision).toBe(1)
  })
})

describe('En klar plan', () => {
  it('uppfyller skyldigheten, på ärendets sida, i listan och i klockan', () => {
    const { w, slug } = elin()
    const due = { kind: 'due', dueOn: day('2026-11-24') }
    expect(value(readCases(karin(w), { closed: false }))[0]?.duty).toEqual(due)
    value(adopted(w, slug))
    const done = { kind: 'adopted', on: w.today }
    expect(value(readCase(karin(w), { slug }))).toMatchObject({ duty: done })
    expect(value(readCases(karin(w), { closed: false }))[0]?.duty).toEqual(done)
    const step = value(readCase(karin(w), { slug })).steps.find(({ name }) => name === 'plan')
    expect(step).toMatchObject({ status: 'done', done: { on: w.today } })
  })

  it('går inte att få med något som saknas', () => {
    const { w, slug } = elin()
    expect(adopted(w, slug, but('medverkan', ''))).toMatchObject({ refusal: { code: 'plan-incomplete' } })
    expect(w.db.select().from(planVersion).all()).toEqual([])
  })

  it('finns kvar som den var när nästa version kommer, och två går att jämföra', () => {
    const { w, slug } = elin()
    value(adopted(w, slug))
    expect(adopted(w, slug)).toMatchObject({ refusal: { code: 'plan-unchanged' } })
    w.at('2026-12-04')
    value(adopted(w, slug, but('kontakt', 'Varje fredag')))
    const first = value(readPlanVersion(karin(w), { slug, number: 1 })).version
    expect(first).toMatchObject({ adoptedOn: day('2026-11-20'), content: { contact: wholeDraft.contact } })
    expect(first.questionsVersion).toBe(1)
    const { from, to } = value(readPlanComparison(karin(w), { slug, from: 1, to: 2 }))
    expect([from.draft.contact, to.draft.contact]).toEqual([wholeDraft.contact, 'Varje fredag'])
    const now = value(readPlanComparison(karin(w), { slug, from: null, to: null }))
    expect([now.from.number, now.to.number]).toEqual([2, null])
    expect(readPlanVersion(karin(w), { slug, number: 3 }).kind).toBe('unreachable')
  })

  it('som blev fel står kvar men uppfyller inte längre något', () => {
    const { w, slug } = elin()
    value(adopted(w, slug))
    const { events } = value(readCaseHistory(karin(w), { slug }))
    const object = events.find(({ told }) => told.kind === 'plan-adopted')?.object ?? ''
    value(markWrong(karin(w), { slug, object, reason: 'Fel medarbetare' }))
    expect(value(readCase(karin(w), { slug })).duty.kind).toBe('due')
    expect(shown(w, slug).versions).toMatchObject([{ number: 1, wrong: true }])
    expect(value(adopted(w, slug)).number).toBe(2)
  })
})

describe('Plan behövs inte', () => {
  it('dokumenteras med skäl och uppfyller skyldigheten', () => {
    const { w, slug } = elin()
    value(waive(karin(w), { slug, reason: 'back-in-60', text: 'Börjar 7 december på heltid' }))
    expect(value(readCase(karin(w), { slug })).duty).toEqual({ kind: 'not-needed', on: w.today })
    expect(shown(w, slug).waivers).toMatchObject([{ reason: 'back-in-60', text: 'Börjar 7 december på heltid' }])
    const { events } = value(readCaseHistory(karin(w), { slug }))
    expect(events.map(({ told }) => told.kind)).toContain('plan-waived')
  })

  it('hindrar ingen från att göra en plan när läget ändras', () => {
    const { w, slug } = elin()
    value(waive(karin(w), { slug, reason: 'cannot-return', text: 'Enligt läkarens bedömning' }))
    value(adopted(w, slug))
    expect(value(readCase(karin(w), { slug })).duty.kind).toBe('adopted')
  })
})
