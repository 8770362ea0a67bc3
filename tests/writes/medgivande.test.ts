import { describe, expect, it } from 'vitest'
import { caseEventsOf } from '#db/case-history.server'
import { caseBySlug } from '#db/case.server'
import { medgivandeBySlug, medgivandenTowards } from '#db/medgivande.server'
import { account } from '#db/schema'
import { accountOf, karin } from '#tests/support/meetings'
import { value } from '#tests/support/outcome'
import { personas } from '#tests/support/people'
import { asked, covered, elin, give as recordOf, withdraw } from '#tests/support/threads'
import type { World } from '#tests/support/world'
import { addDays, addMonths } from '~/domain/day'
import { channels, needsAnswer, notInForce, standingTerms, textVersionNow } from '~/domain/medgivande'
import type { Wish } from '~/domain/medgivande-change'
import { caseEventText } from '~/text/case-history'
import { close } from '~/writes/case-closure.server'
import { change } from '~/writes/medgivande-change.server'
import { changeOwn, give } from '~/writes/own-medgivande.server'

const asa = (w: World) => accountOf(w, personas.rehabkoordinator)
const terms = (w: World, to = addMonths(w.today, 6)) => ({
  ...{ party: asa(w), purpose: 'return-to-work' as const, categories: ['tasks'] as const, direction: 'both' as const },
  ...{ channels, to, textVersion: textVersionNow },
})
const known = (w: World, slug: string) => {
  const found = medgivandeBySlug(w.db, slug)
  if (!found) throw new Error(slug)
  return found
}
const own = (w: World, medgivande: string, wish: Wish) => changeOwn(elin(w), { medgivande, wish })
const told = (w: World, slug: string, medgivande: string, wish: Parameters<typeof change>[1]['wish'], by = karin(w)) =>
  change(by, { slug, medgivande, wish, how: 'oral', saidOn: w.today, receivedBy: null })
const refusal = (outcome: ReturnType<typeof own> | ReturnType<typeof give>) =>
  outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind
const notices = (w: World) =>
  w.db.$client
    .prepare('SELECT o.kind, a.name FROM outbox o JOIN account a ON a.id = o.account_id ORDER BY o.id')
    .all() as { kind: string; name: string }[]

describe('Medarbetaren själv', () => {
  it('ger ett medgivande utan ärende, och det gäller från i dag', () => {
    const { w } = covered()
    const { medgivande } = value(give(elin(w), terms(w)))
    const { facts, caseId, recordedBy, textVersion } = known(w, medgivande)
    expect({ caseId, recordedBy, textVersion }).toEqual({
      caseId: null,
      recordedBy: personas.medarbetare,
      textVersion: 1,
    })
    expect(notInForce(facts, w.today)).toBeNull()
    expect(standingTerms(facts).from).toBe(w.today)
  })

  it('ett nytt till samma person ersätter det gamla i samma steg', () => {
    const { w, medgivande: older } = covered()
    const { medgivande } = value(give(elin(w), terms(w)))
    expect(notInForce(known(w, older).facts, w.today)).toBe('replaced')
    const all = medgivandenTowards(w.db, w.idOf('Elin Wallgren'), known(w, medgivande).party.accountId)
    expect(all.map(({ facts }) => notInForce(facts, w.today))).toEqual([null, 'replaced'])
  })

  it('minskar, förlänger och återkallar, och det som har slutat gälla går inte att ändra', () => {
    const { w, medgivande } = covered()
    value(own(w, medgivande, { kind: 'narrowed', categories: ['tasks'], to: addDays(w.today, 50) }))
    value(own(w, medgivande, { kind: 'prolonged', to: addMonths(w.today, 12) }))
    expect(standingTerms(known(w, medgivande).facts)).toMatchObject({
      categories: ['tasks'],
      to: addMonths(w.today, 12),
    })
    expect(refusal(own(w, medgivande, { kind: 'narrowed', categories: ['diagnosis'], to: w.today }))).toBe(
      'medgivande-not-narrower',
    )
    expect(refusal(own(w, medgivande, { kind: 'prolonged', to: addDays(addMonths(w.today, 12), 1) }))).toBe(
      'medgivande-too-long',
    )
    value(withdraw(w, medgivande))
    for (const wish of [{ kind: 'withdrawn' }, { kind: 'prolonged', to: addMonths(w.today, 1) }, { kind: 'confirmed' }])
      expect(refusal(own(w, medgivande, wish as Wish))).toBe('medgivande-over')
  })

  it('svarar om det stämmer; stämmer det inte slutar det gälla', () => {
    const { w, medgivande, slug } = covered()
    expect(needsAnswer(known(w, medgivande).facts, w.today)).toBe(true)
    value(own(w, medgivande, { kind: 'confirmed' }))
    expect(needsAnswer(known(w, medgivande).facts, w.today)).toBe(false)
    expect(refusal(own(w, medgivande, { kind: 'confirmed' }))).toBe('medgivande-already-answered')
    value(told(w, slug, medgivande, { kind: 'prolonged', to: addMonths(w.today, 10) }))
    expect(needsAnswer(known(w, medgivande).facts, w.today)).toBe(true)
    value(own(w, medgivande, { kind: 'contested' }))
    expect(notInForce(known(w, medgivande).facts, w.today)).toBe('contested')
  })

  it('ingen annan rör hennes medgivanden på Min sida', () => {
    const { w, medgivande } = covered()
    for (const name of [personas.chef, personas.skyddsombud, personas.fhv])
      expect(changeOwn(w.as(name), { medgivande, wish: { kind: 'withdrawn' } }).kind).toBe('unreachable')
    expect(give(w.as(personas.rekoAg), terms(w)).kind).toBe('unreachable')
  })
})

describe('Chef och Reko-AG', () => {
  it('antecknar en återkallelse med vem som tog emot den, och historiken säger det', () => {
    const { w, slug, medgivande } = covered()
    const receivedBy = accountOf(w, personas.rekoAg)
    const said = { slug, medgivande, wish: { kind: 'withdrawn' } as const, how: 'oral' as const, saidOn: w.today }
    value(change(karin(w), { ...said, receivedBy }))
    const texts = caseEventsOf(w.db, caseBySlug(w.db, slug)?.id ?? 0).map((event) => caseEventText(event, w.today))
    expect(texts).toContain(
      'Karin Lindqvist antecknade att medarbetaren återkallade medgivandet för Åsa Norberg, Vårdcentralen Linden. Lämnat muntligt fre 20 nov, till Mikael Ström.',
    )
    expect(texts.join()).toContain('Karin Lindqvist registrerade ett skriftligt medgivande för Åsa Norberg')
  })

  it('någon annans chef når det inte, och en återkallelse går att anteckna fast ärendet är avslutat', () => {
    const { w, slug, medgivande } = covered()
    expect(told(w, slug, medgivande, { kind: 'withdrawn' }, w.as(personas.chef2)).kind).toBe('unreachable')
    expect(told(w, slug, medgivande, { kind: 'withdrawn' }, w.as(personas.rehabkoordinator)).kind).toBe('unreachable')
    value(close(karin(w), { slug, reason: 'back', outcome: 'as-before' }))
    expect(recordOf(w, slug).kind).toBe('refused')
    value(told(w, slug, medgivande, { kind: 'withdrawn' }))
  })

  it('en dag framåt eller före medgivandet avvisas, och kopian antecknas utan att något ändras', () => {
    const { w, slug, medgivande } = covered()
    const saying = (saidOn: number) =>
      change(karin(w), {
        ...{ slug, medgivande, wish: { kind: 'withdrawn' }, how: 'oral', receivedBy: null },
        saidOn: addDays(w.today, saidOn),
      })
    expect([refusal(saying(1)), refusal(saying(-1))]).toEqual(['said-ahead', 'said-before-given'])
    value(told(w, slug, medgivande, { kind: 'copied' }))
    expect(known(w, medgivande)).toMatchObject({ copyGivenOn: w.today })
    expect(notInForce(known(w, medgivande).facts, w.today)).toBeNull()
  })

  it('med skyddade personuppgifter får inget medgivande finnas', () => {
    const { w, slug } = covered()
    w.db.$client.prepare("UPDATE employment_version SET protected = 1 WHERE name = 'Elin Wallgren'").run()
    expect(refusal(recordOf(w, slug))).toBe('protected-identity')
    expect(refusal(give(elin(w), terms(w)))).toBe('protected-identity')
  })

  it('byter mottagaren vårdgivare gäller inte medgivandet, och det går inte att förlänga', () => {
    const { w, medgivande } = covered()
    w.db.update(account).set({ organisation: 'Vårdcentralen Eken' }).run()
    expect(notInForce(known(w, medgivande).facts, w.today)).toBe('moved')
    expect(refusal(own(w, medgivande, { kind: 'prolonged', to: addMonths(w.today, 8) }))).toBe('party-moved')
  })
})

describe('Besked', () => {
  it('medarbetaren får veta att något är registrerat; vid återkallelse arbetsgivaren, och mottagaren om de har en tråd', () => {
    const { w, medgivande } = covered()
    expect(notices(w)).toEqual([{ kind: 'medgivande-asked', name: personas.medarbetare }])
    value(withdraw(w, medgivande))
    const told = notices(w).filter(({ kind }) => kind === 'medgivande-changed')
    expect(told.map(({ name }) => name).sort()).toEqual([personas.chef, personas.rekoAg].sort())
    const thread = asked()
    value(withdraw(thread.w, thread.medgivande))
    const changed = notices(thread.w).filter(({ kind }) => kind === 'medgivande-changed')
    expect(changed.map(({ name }) => name)).toContain(personas.rehabkoordinator)
  })
})
