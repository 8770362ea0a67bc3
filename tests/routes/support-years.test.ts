import { beforeAll, describe, expect, it } from 'vitest'
import { cecilia, chosenHem, approved, karin, moved, revisionOf, written } from '#tests/support/interventions'
import { followThrough, mapping, plan } from '#tests/support/intervention/drafts'
import { value } from '#tests/support/outcome'
import { personas, settle } from '#tests/support/people'
import { portal } from '#tests/support/portal'
import { world, type World } from '#tests/support/world'
import { addDays, addMonths, day, isoDay } from '~/domain/day'
import { followUpMonths } from '~/domain/intervention/answer'
import { renewStatistics } from '~/jobs/statistics.server'
import { move } from '~/writes/intervention-move.server'
import { publish } from '~/writes/intervention-plan.server'
import { evaluate, followUp, reportMeasure } from '~/writes/intervention-report.server'

const published = day('2025-06-20')
let w: World
let slug: string

/** Hemsjukvården Öster and three alike, ten more at each; absence falls at the first one when its plan has been published. */
beforeAll(async () => {
  w = settle(world({ today: '2025-05-05' }))
  for (const code of ['TORGET', 'HAMNEN', 'FYREN']) w.unit(code, { name: code, parent: 'NORD' })
  for (const [at, code] of ['HEM', 'TORGET', 'HAMNEN', 'FYREN'].entries()) {
    w.db.$client.prepare(`UPDATE unit_version SET activity = 'hemsjukvård' WHERE unit_id = ?`).run(w.unitId(code))
    for (let seat = 0; seat < 16; seat++) staffed(code, seat, at === 0)
  }
  slug = await twoYears()
})

function staffed(code: string, seat: number, supported: boolean): void {
  const name = `${code} ${seat}`
  w.person(name, { workplace: code, manager: code === 'HEM' ? personas.chef : undefined, from: '2020-01-01' })
  for (let month = 0; month < 30; month += 2) {
    const from = addDays(addMonths(day('2024-05-06'), month), seat)
    if (supported && from > published && seat > 1) continue
    w.spell(name, isoDay(from), isoDay(addDays(from, 4 + (seat % 3) + (month % 4))))
  }
}

/** From the choice to the evaluation, each thing on its day. */
async function twoYears(): Promise<string> {
  await renewStatistics()
  const chosen = chosenHem(w).slug
  moved(w, chosen)
  written(w, chosen, 'mapping', mapping)
  approved(w, chosen, 'mapping')
  moved(w, chosen)
  w.at(isoDay(published))
  written(w, chosen, 'plan', plan)
  value(publish(cecilia(w), { slug: chosen, revision: revisionOf(w, chosen, 'plan') }))
  approved(w, chosen, 'plan')
  moved(w, chosen, 'forward', cecilia, 400)
  for (const months of followUpMonths) {
    w.at(isoDay(addDays(addMonths(published, months), 4)))
    const text = `Det här såg vi efter ${months} månader.`
    value(followUp(cecilia(w), { slug: chosen, months, heldOn: w.today, text }))
  }
  for (const measure of ['m1', 'm2'])
    value(reportMeasure(karin(w), { slug: chosen, measure, state: 'done', why: null, effect: null }))
  written(w, chosen, 'follow-through', followThrough)
  approved(w, chosen, 'follow-through')
  value(move(cecilia(w), { slug: chosen, kind: 'close', reason: null, because: null, nextOn: null }))
  value(evaluate(karin(w), { slug: chosen, answer: 'helped', text: '' }))
  w.at('2026-11-20')
  await renewStatistics()
  return chosen
}

const seenBy = async (name: string, address: string) => (await portal(w).as(name).get(address)).html

describe('Två år efter att en arbetsplats valdes', () => {
  it('står uppföljningarna och före och efter hos alla som är med', async () => {
    for (const name of [personas.insatsagare, personas.chef, personas.fhv, personas.skyddsombud]) {
      const html = await seenBy(name, `/insatser/${slug}`)
      expect(html, name).toContain('Sjukfrånvaron har gått ned mer än på jämförbara arbetsplatser')
      expect(html, name).toContain('jun 2024–maj 2025 mot okt 2025–sep 2026')
      expect(await seenBy(name, `/insatser/${slug}/uppfoljning`), name).toContain('Det här såg vi efter 12 månader.')
    }
  })

  it('har bilden samma siffror som sin tabell', async () => {
    const html = await seenBy(personas.insatsagare, `/insatser/${slug}`)
    const figure = /<figure[^>]*>(?:(?!<\/figure>).)*Jämförelsen(?:(?!<\/figure>).)*<\/figure>/s.exec(html)?.[0] ?? ''
    const [picture = '', table = ''] = figure.split('</svg>').length > 1 ? [figure, figure.split('<table')[1]] : []
    const told = [...(table ?? '').matchAll(/\d+,\d\s%/g)].map(([text]) => text)
    expect(told).toHaveLength(4)
    for (const number of told) expect(picture.split('<table')[0]).toContain(number)
  })

  it('står det i registret vad som prövades, för den som inte når arbetsplatsen utan namn', async () => {
    const own = await seenBy(personas.chef, '/insatsregister')
    expect(own).toContain('Hemsjukvården Öster')
    expect(own).toContain('lägre än på jämförbara arbetsplatser')
    const others = await seenBy(personas.chef2, '/insatsregister')
    expect(others).not.toContain('Hemsjukvården Öster')
    expect(others).toContain('lägre än på jämförbara arbetsplatser')
  })
})
