import { describe, expect, it } from 'vitest'
import { intervention, interventionWait } from '#db/schema'
import {
  carriedOutHem,
  cecilia,
  chosenHem,
  goran,
  karin,
  lena,
  mappingHem,
  moved,
  planHem,
  revisionOf,
  slugOfAccount,
  slugOfUnit,
  written,
  projectedIn,
  storedIn,
} from '#tests/support/interventions'
import { mapping, withField, withRow } from '#tests/support/intervention/drafts'
import { value } from '#tests/support/outcome'
import { personas } from '#tests/support/people'
import type { World } from '#tests/support/world'
import { addDays } from '~/domain/day'
import { readIntervention } from '~/reads/intervention.server'
import { readInterventionStep } from '~/reads/intervention-step.server'
import { choose } from '~/writes/intervention-choice.server'
import { move, planDate, undo } from '~/writes/intervention-move.server'
import { ask, follow, give, unask, unfollow } from '~/writes/intervention-party.server'
import { reportMeasure } from '~/writes/intervention-report.server'
import { approve, comment, save } from '~/writes/intervention-step.server'

function expectProjected(w: World, slug: string): void {
  const { kept, told } = projectedIn(w, slug)
  expect(kept).toEqual(told)
}

const code = (outcome: { kind: string }) =>
  'refusal' in outcome ? (outcome as { refusal: { code: string } }).refusal.code : outcome.kind

describe('Att välja en arbetsplats', () => {
  it('gör den som väljer till ägare, en gång: den som väljer igen får den som finns', () => {
    const { w, slug } = chosenHem()
    const again = choose(cecilia(w), { unit: slugOfUnit(w, 'HEM'), why: 'other', nextOn: addDays(w.today, 3) })
    expect(value(again).slug).toBe(slug)
    expect(storedIn(w, slug).facts).toMatchObject({
      owner: cecilia(w).actor.accountId,
      chosen: { why: 'high-and-rising' },
    })
    expect(w.db.select().from(intervention).all()).toHaveLength(1)
  })

  it('är insatsägarens: chefen nekas, Reko-AG också, och den som inte når arbetsplatsen når den inte', () => {
    const { w } = chosenHem()
    const wish = (unit: string) => ({ unit: slugOfUnit(w, unit), why: 'high' as const, nextOn: w.today })
    expect(choose(karin(w), wish('HEM')).kind).toBe('denied')
    expect(choose(w.as(personas.rekoAg), wish('HEM')).kind).toBe('denied')
    expect(choose(karin(w), wish('AVD61')).kind).toBe('unreachable')
    expect(choose(lena(w), wish('HEM')).kind).toBe('unreachable')
  })

  it('gäller en arbetsplats, inte ett område, och en dag som inte har gått', () => {
    const { w } = chosenHem()
    expect(choose(cecilia(w), { unit: slugOfUnit(w, 'NORD'), why: 'high', nextOn: w.today }).kind).toBe('unreachable')
    const past = choose(cecilia(w), { unit: slugOfUnit(w, 'AVD61'), why: 'high', nextOn: addDays(w.today, -1) })
    expect(code(past)).toBe('next-past')
  })
})

describe('Det som händer i en insats', () => {
  it('är händelser, och allt som följer av dem står så som de säger', () => {
    for (const made of [chosenHem(), mappingHem(), planHem(), carriedOutHem()]) expectProjected(made.w, made.slug)
    const { w, slug } = carriedOutHem()
    value(follow(w.as(personas.rekoAg), { slug, who: slugOfAccount(w, personas.rekoAg) }))
    value(unask(cecilia(w), { slug, who: slugOfAccount(w, personas.fhv), role: 'fhv' }))
    value(reportMeasure(karin(w), { slug, measure: 'm1', state: 'done', why: null, effect: 'Lugnare' }))
    expectProjected(w, slug)
    moved(w, slug, 'break-off')
    expectProjected(w, slug)
    expect(w.db.select().from(interventionWait).all()).toEqual([])
  })

  it('det som är skrivet ligger förseglat', () => {
    const { w, slug } = planHem()
    const rows = w.db.$client.prepare('SELECT body FROM intervention_event').pluck().all().join()
    expect(rows).not.toContain('Byten tar all')
    expect(storedIn(w, slug).facts.forms.mapping.draft).toMatchObject({ obstacles: mapping.obstacles })
  })

  it('den som sparar många gånger i en sittning har skrivit en gång', () => {
    const { w, slug } = mappingHem()
    const before = storedIn(w, slug).events.length
    for (const text of ['Ett', 'Ett två', 'Ett två tre'])
      written(w, slug, 'mapping', withField(mapping, 'picture', '', 'summary', text))
    expect(storedIn(w, slug).events).toHaveLength(before + 1)
    expect(revisionOf(w, slug, 'mapping')).toBe(3)
    written(w, slug, 'mapping', mapping, karin)
    expect(storedIn(w, slug).events).toHaveLength(before + 2)
    expectProjected(w, slug)
  })

  it('siffrorna fryses när arbetet börjar, och tinar om början ångras', () => {
    const { w, slug } = mappingHem()
    const frozen = () => value(readInterventionStep(karin(w), { slug, step: 'mapping' })).numbers
    expect(frozen()).toMatchObject({ frozenOn: w.today })
    value(undo(cecilia(w), { slug }))
    expect(frozen()).toBeNull()
  })
})

describe('Vem som gör vad', () => {
  it('bara chefen godkänner: insatsägaren och de inbjudna nekas', () => {
    const { w, slug } = mappingHem()
    written(w, slug, 'mapping', mapping)
    for (const who of [cecilia, lena, goran])
      expect(approve(who(w), { slug, step: 'mapping', revision: 1 }).kind).toBe('denied')
    expect(approve(w.as(personas.chef2, 'chef'), { slug, step: 'mapping', revision: 1 }).kind).toBe('unreachable')
    expect(approve(karin(w), { slug, step: 'mapping', revision: 1 }).kind).toBe('done')
    expect(code(approve(karin(w), { slug, step: 'mapping', revision: 1 }))).toBe('already-approved')
  })

  it('det som är skrivet sedan chefen läste går inte att godkänna oläst', () => {
    const { w, slug } = mappingHem()
    written(w, slug, 'mapping', mapping)
    written(w, slug, 'mapping', withField(mapping, 'picture', '', 'summary', 'Ny bild'))
    expect(code(approve(karin(w), { slug, step: 'mapping', revision: 1 }))).toBe('step-changed')
  })

  it('de inbjudna lägger till och kommenterar men ändrar inte och flyttar inte', () => {
    const { w, slug } = mappingHem()
    written(w, slug, 'mapping', mapping)
    const added = withRow(mapping, 'risks', { key: 'r9', values: { what: 'Halka', serious: 'no', handled: '' } })
    const changed = withField(mapping, 'picture', '', 'summary', 'Annat')
    expect(code(save(goran(w), { slug, step: 'mapping', draft: changed, revision: 1 }))).toBe('invited-only-add')
    value(save(goran(w), { slug, step: 'mapping', draft: added, revision: 1 }))
    value(comment(lena(w), { slug, step: 'mapping', text: 'Vi kommer gärna ut' }))
    expect(move(lena(w), { slug, kind: 'forward', reason: null, because: null, nextOn: w.today }).kind).toBe('denied')
    expect(value(readIntervention(goran(w), { slug })).comments).toHaveLength(1)
  })

  it('den som inte längre är inbjuden når inte insatsen, men det hon sade står kvar', () => {
    const { w, slug } = mappingHem()
    value(comment(lena(w), { slug, step: 'mapping', text: 'Vi kommer gärna ut' }))
    value(unask(karin(w), { slug, who: slugOfAccount(w, personas.fhv), role: 'fhv' }))
    expect(readIntervention(lena(w), { slug }).kind).toBe('unreachable')
    expect(comment(lena(w), { slug, step: 'mapping', text: 'Igen' }).kind).toBe('unreachable')
    expect(value(readIntervention(karin(w), { slug })).comments).toHaveLength(1)
  })

  it('bara den som har rollen i dag kan bjudas in eller ta över', () => {
    const { w, slug } = chosenHem()
    const admin = slugOfAccount(w, personas.admin)
    expect(code(ask(cecilia(w), { slug, who: admin, role: 'fhv' }))).toBe('intervention-cannot-invite')
    expect(code(ask(cecilia(w), { slug, who: slugOfAccount(w, personas.fhv), role: 'fhv' }))).toBe('already-invited')
    expect(code(give(cecilia(w), { slug, who: admin, reason: 'Byte' }))).toBe('cannot-own')
    expect(give(karin(w), { slug, who: admin, reason: 'Byte' }).kind).toBe('denied')
    w.account('Ny Ägare', { role: 'insatsagare', unit: 'NORD' })
    value(give(cecilia(w), { slug, who: slugOfAccount(w, 'Ny Ägare'), reason: 'Föräldraledig' }))
    expect(code(planDate(cecilia(w), { slug, nextOn: addDays(w.today, 5) }))).toBe('intervention-not-yours')
    expectProjected(w, slug)
  })

  it('när ägaren inte längre har uppdraget tar en annan insatsägare över', () => {
    const { w, slug } = chosenHem()
    w.account('Ny Ägare', { role: 'insatsagare', unit: 'NORD' })
    const own = { slug, who: slugOfAccount(w, 'Ny Ägare'), reason: 'Cecilia har slutat' }
    expect(code(give(w.as('Ny Ägare'), own))).toBe('intervention-not-yours')
    w.db.$client.prepare('UPDATE assignment SET last_day = 20000 WHERE account_id = ?').run(cecilia(w).actor.accountId)
    value(give(w.as('Ny Ägare'), own))
    expect(storedIn(w, slug).facts.owner).toBe(w.as('Ny Ägare').actor.accountId)
  })

  it('den som följer ser men rör inte', () => {
    const { w, slug } = mappingHem()
    const reko = w.as(personas.rekoAg)
    value(follow(reko, { slug, who: slugOfAccount(w, personas.rekoAg) }))
    expect(value(readIntervention(reko, { slug })).shown).toMatchObject({ part: 'follower', may: { write: false } })
    expect(save(reko, { slug, step: 'mapping', draft: mapping, revision: 0 }).kind).toBe('denied')
    value(unfollow(reko, { slug, who: slugOfAccount(w, personas.rekoAg) }))
    expect(code(unfollow(reko, { slug, who: slugOfAccount(w, personas.rekoAg) }))).toBe('not-following')
  })

  it('ersättaren för chefen är chef så länge hon är inne', () => {
    const { w, slug } = mappingHem()
    written(w, slug, 'mapping', mapping)
    w.substitute(personas.chef, personas.chef2, 'chef', '2026-09-16', '2026-09-18')
    const anders = w.as(personas.chef2, 'chef')
    expect(value(readIntervention(anders, { slug })).shown.part).toBe('chef')
    value(approve(anders, { slug, step: 'mapping', revision: 1 }))
    w.at('2026-09-19')
    expect(readIntervention(w.as(personas.chef2, 'chef'), { slug }).kind).toBe('unreachable')
  })
})
