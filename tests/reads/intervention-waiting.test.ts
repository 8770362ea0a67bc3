import { describe, expect, it } from 'vitest'
import { outbox } from '#db/schema'
import {
  approved,
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
  written,
} from '#tests/support/interventions'
import { followThrough, mapping, plan } from '#tests/support/intervention/drafts'
import { value } from '#tests/support/outcome'
import { personas } from '#tests/support/people'
import type { World } from '#tests/support/world'
import { readDesk } from '~/reads/desk.server'
import { readFrame } from '~/reads/frame.server'
import { readInterventionDesk } from '~/reads/intervention-desk.server'
import { readInterventions } from '~/reads/interventions.server'
import { readNotice } from '~/reads/notice.server'
import { readReceiver, readReceivers } from '~/reads/receiver.server'
import { unask } from '~/writes/intervention-party.server'
import { publish } from '~/writes/intervention-plan.server'
import { followUp, reportMeasure } from '~/writes/intervention-report.server'

const acts = (w: World, who: typeof cecilia) =>
  value(readInterventionDesk(who(w), null)).acts.map(({ kind, unit }) => `${kind} ${unit}`)
const chefActs = (w: World) => value(readDesk(karin(w), null)).interventions.map(({ kind }) => kind)
const system = (w: World) => w.system('utskick')
const lateDays = (w: World, name: string) =>
  value(readReceiver(system(w), w.as(name).actor.accountId ?? 0))?.waiting.filter((on) => on < w.today).length

describe('Det som väntar i en insats', () => {
  it('står på startsidan för den det väntar på, en sak i taget', () => {
    const { w, slug } = mappingHem()
    expect(acts(w, cecilia)).toEqual(['write Hemsjukvården Öster'])
    expect(acts(w, lena)).toEqual(['take-part Hemsjukvården Öster'])
    expect(acts(w, goran)).toEqual(['take-part Hemsjukvården Öster'])
    expect(chefActs(w)).toEqual([])
    written(w, slug, 'mapping', mapping)
    expect(acts(w, cecilia)).toEqual([])
    expect(chefActs(w)).toEqual(['approve'])
    expect(value(readFrame(karin(w), 'chef')).counts).toMatchObject({ start: 1, interventions: 1 })
    expect(value(readFrame(lena(w), 'fhv')).counts).toEqual({ start: 1, threads: 0, interventions: 1 })
  })

  it('väntar inte på den som har en annan arbetsplats', () => {
    const { w, slug } = mappingHem()
    written(w, slug, 'mapping', mapping)
    expect(value(readDesk(w.as(personas.chef2, 'chef'), null)).interventions).toEqual([])
    expect(value(readInterventions(w.as(personas.chef2, 'chef'), { over: false }))).toEqual([])
    expect(value(readInterventions(w.as(personas.rekoAg2), { over: false }))).toEqual([])
  })

  it('det som skulle ha gjorts blir försenat av sig självt', () => {
    const { w, slug } = mappingHem()
    w.db.$client.exec("UPDATE account SET password_hash = 'x'")
    expect(lateDays(w, personas.insatsagare)).toBe(0)
    w.at('2026-10-19')
    expect(lateDays(w, personas.insatsagare)).toBe(1)
    expect(value(readInterventions(cecilia(w), { over: false }))[0]).toMatchObject({ slug, mine: true })
  })

  it('uppföljningen väntar från två veckor innan tills den är uppskriven', () => {
    const { w, slug } = carriedOutHem()
    expect(acts(w, cecilia)).toEqual([])
    w.at('2026-12-02')
    expect(acts(w, cecilia)).toEqual(['follow-up Hemsjukvården Öster'])
    value(followUp(karin(w), { slug, months: 1, heldOn: w.today, text: 'Färre byten' }))
    expect(acts(w, cecilia)).not.toContain('follow-up Hemsjukvården Öster')
  })

  it('efter avslutet väntar utvärderingen på ägaren och chefen, och efter ett år efterkontrollen', () => {
    const { w, slug } = carriedOutHem()
    value(reportMeasure(karin(w), { slug, measure: 'm1', state: 'done', why: null, effect: null }))
    value(reportMeasure(karin(w), { slug, measure: 'm2', state: 'not-done', why: 'Inga pengar', effect: null }))
    written(w, slug, 'follow-through', followThrough)
    approved(w, slug, 'follow-through')
    moved(w, slug, 'close')
    expect(acts(w, cecilia)).toEqual(['evaluate Hemsjukvården Öster'])
    expect(chefActs(w)).toEqual(['evaluate'])
    w.at('2027-11-01')
    expect(acts(w, cecilia)).toEqual(['evaluate Hemsjukvården Öster'])
    expect(value(readInterventions(cecilia(w), { over: true }))).toHaveLength(1)
  })
})

describe('Mejl om insatser', () => {
  it('de som deltar får dagens mejl när något väntar', () => {
    const { w } = mappingHem()
    const receivers = value(readReceivers(system(w), undefined))
    for (const name of [personas.insatsagare, personas.fhv, personas.skyddsombud])
      expect(receivers, name).toContain(w.as(name).actor.accountId)
  })

  it('den som bjuds in får veta det, om hon fortfarande är inbjuden', () => {
    const { w, slug } = chosenHem()
    w.db.$client.exec("UPDATE account SET password_hash = 'x'")
    const [invited] = w.db
      .select()
      .from(outbox)
      .all()
      .filter(({ kind }) => kind === 'intervention-invited')
    expect(invited?.accountId).toBe(lena(w).actor.accountId)
    expect(JSON.stringify(invited?.payload)).not.toContain('Hemsjukvården')
    const send = () => value(readNotice(system(w), invited?.id ?? 0))
    expect(send()).toMatchObject({ cancel: null, kind: 'intervention-invited' })
    value(unask(cecilia(w), { slug, who: slugOfAccount(w, personas.fhv), role: 'fhv' }))
    expect(send()).toEqual({ cancel: 'no-longer-so' })
  })

  it('en publicerad plan sägs en gång till var och en utom den som publicerade', () => {
    const { w, slug } = planHem()
    written(w, slug, 'plan', plan)
    value(publish(cecilia(w), { slug, revision: revisionOf(w, slug, 'plan') }))
    const told = w.db
      .select()
      .from(outbox)
      .all()
      .filter(({ kind }) => kind === 'plan-published')
    expect(told.map(({ accountId }) => accountId).toSorted()).toEqual(
      [karin, lena, goran].map((who) => who(w).actor.accountId).toSorted(),
    )
    w.db.$client.exec("UPDATE account SET password_hash = 'x'")
    const toGoran = told.find(({ accountId }) => accountId === goran(w).actor.accountId)
    const send = () => value(readNotice(system(w), toGoran?.id ?? 0))
    expect(send()).toMatchObject({ cancel: null })
    w.db.$client.prepare(`UPDATE assignment SET last_day = ? WHERE role = 'skyddsombud'`).run(w.today - 1)
    expect(send()).toEqual({ cancel: 'no-longer-so' })
  })
})
