import { describe, expect, it } from 'vitest'
import { freshnessOf } from '#db/freshness.server'
import { spellQuestion } from '#db/schema'
import { newSlug } from '#db/crypto.server'
import { spellsOf } from '#db/absence.server'
import { day, isoDay } from '~/domain/day'
import { readAbsence } from '~/reads/absence.server'
import { readPerson } from '~/reads/person.server'
import { correctAbsence, registerAbsence, removeAbsence, settleAbsence } from '~/writes/absence.server'
import { ensureDefaultRules } from '~/writes/rule.server'
import { spell } from '#tests/support/absence'
import { personas, settle } from '#tests/support/people'
import { world, type World } from '#tests/support/world'

const jonas = 'Jonas Ekberg'

function employer(): World {
  const w = settle(world())
  ensureDefaultRules(w.system('start'))
  return w
}

const register = (w: World, from: string, to: string | null, who: string = personas.chef, whom = jonas) => {
  const slug = w.slugOf(whom)
  const read = readAbsence(w.as(personas.chef), { slug })
  const employeeNumber = (read.kind === 'done' && read.value.employeeNumbers[0]) || '10003'
  return registerAbsence(w.as(who), { slug, employeeNumber, ...spell(from, to), cause: 'sjuk' })
}
const keys = (w: World) => {
  const read = readAbsence(w.as(personas.chef), { slug: w.slugOf(jonas) })
  return read.kind === 'done' ? read.value.spells.map(({ key }) => key) : []
}
const standing = (w: World) =>
  spellsOf(w.db, w.idOf(jonas)).map(({ from, to, extent }) => [isoDay(from), to && isoDay(to), extent])
const written = (w: World) => w.trail().filter(({ action }) => action.startsWith('absence.'))
const signals = (w: World) => w.db.$client.prepare('SELECT rule, ended_on FROM signal').all()

describe('Frånvaro för hand', () => {
  it('räknas direkt: signalen kommer i samma skrivning och färskheten följer med', () => {
    const w = employer()
    for (const date of ['2026-01-12', '2026-02-09', '2026-03-16', '2026-05-04', '2026-09-07'])
      w.spell(jonas, date, date)
    expect(register(w, '2026-11-16', '2026-11-18').kind).toBe('done')
    expect(signals(w)).toEqual([{ rule: '6/12', ended_on: null }])
    expect(freshnessOf(w.db, w.today)).toBe(day('2026-11-18'))
    expect(written(w)).toMatchObject([
      {
        action: 'absence.register',
        outcome: 'done',
        persons: [w.idOf(jonas)],
        fields: ['from', 'to', 'extent', 'cause'],
      },
    ])
  })

  it('ingen registrerar på någon utanför sin arbetsplats, och den som inte får ser inte att personen finns', () => {
    const w = employer()
    expect(register(w, '2026-11-16', null, personas.chef2).kind).toBe('unreachable')
    expect(register(w, '2026-11-16', null, personas.rekoAg2).kind).toBe('unreachable')
    expect(register(w, '2026-11-16', null, personas.insatsagare).kind).toBe('unreachable')
    expect(register(w, '2026-11-16', null, personas.rekoAg).kind).toBe('done')
    expect(standing(w)).toHaveLength(1)
  })

  it('en nekad dag står i loggen och ändrar inget', () => {
    const w = employer()
    w.spell(jonas, '2026-11-10', '2026-11-16')
    expect(register(w, '2026-11-16', null)).toMatchObject({
      kind: 'refused',
      refusal: { code: 'absence-over-hundred' },
    })
    expect(standing(w)).toHaveLength(1)
    expect(written(w)).toMatchObject([{ outcome: 'refused: absence-over-hundred' }])
  })

  it('en rättelse ersätter det som stod, med lönesystemets nyckel kvar, och kortet minns vad som stod', () => {
    const w = employer()
    w.spell(jonas, '2026-11-09', null, { externalId: 'A1' })
    const [key = ''] = keys(w)
    const to = { slug: w.slugOf(jonas), key, ...spell('2026-11-09', '2026-11-13', 50), cause: 'sjuk' as const }
    expect(correctAbsence(w.as(personas.chef), to).kind).toBe('done')
    expect(standing(w)).toEqual([['2026-11-09', '2026-11-13', 50]])
    expect(w.db.$client.prepare('SELECT external_id, origin FROM absence_spell').all()).toEqual([
      { external_id: 'A1', origin: 'hand' },
    ])
    const card = readPerson(w.as(personas.chef), { slug: w.slugOf(jonas) })
    expect(card.kind === 'done' && card.value.history[0]).toMatchObject({
      kind: 'entered',
      by: personas.chef,
      before: { from: day('2026-11-09'), to: null },
      now: { from: day('2026-11-09'), to: day('2026-11-13') },
    })
    expect(correctAbsence(w.as(personas.chef), to)).toMatchObject({ refusal: { code: 'absence-changed-meanwhile' } })
  })

  it('det som registrerats av misstag tas bort och lönesystemets rader står kvar', () => {
    const w = employer()
    w.spell(jonas, '2026-10-01', '2026-10-02')
    register(w, '2026-11-16', null)
    const [mine = '', payrolls = ''] = keys(w)
    const remove = (key: string) => removeAbsence(w.as(personas.chef), { slug: w.slugOf(jonas), key })
    expect(remove(payrolls)).toMatchObject({ kind: 'refused', refusal: { code: 'absence-from-payroll' } })
    expect(remove(mine).kind).toBe('done')
    expect(standing(w)).toEqual([['2026-10-01', '2026-10-02', 100]])
  })
})

describe('När en fil säger något annat', () => {
  const asked = (w: World) => {
    w.spell(jonas, '2026-11-02', '2026-11-06', { origin: 'hand' })
    const id = w.db.$client.prepare('SELECT id FROM absence_spell').pluck().get() as number
    const slug = newSlug()
    const values = { slug, batchId: w.change('import'), spellId: id, personId: w.idOf(jonas) }
    w.db
      .insert(spellQuestion)
      .values({ ...values, ...spell('2026-11-02', '2026-11-04') })
      .run()
    return slug
  }
  const choose = (w: World, question: string, choice: 'min' | 'fil', who: string = personas.chef) =>
    settleAbsence(w.as(who), { slug: w.slugOf(jonas), question, choice })
  const open = (w: World) => {
    const read = readAbsence(w.as(personas.chef), { slug: w.slugOf(jonas) })
    return read.kind === 'done' ? read.value.questions.length : null
  }

  it('står det som registrerats för hand kvar tills någon har valt', () => {
    const w = employer()
    const question = asked(w)
    expect(open(w)).toBe(1)
    expect(choose(w, question, 'min', personas.chef2).kind).toBe('unreachable')
    expect(choose(w, question, 'min').kind).toBe('done')
    expect(standing(w)).toEqual([['2026-11-02', '2026-11-06', 100]])
    expect(open(w)).toBe(0)
    expect(choose(w, question, 'fil')).toMatchObject({ refusal: { code: 'absence-changed-meanwhile' } })
  })

  it('tar lönesystemets uppgift över när den stämmer, och nästa fil får rätta den', () => {
    const w = employer()
    expect(choose(w, asked(w), 'fil').kind).toBe('done')
    expect(standing(w)).toEqual([['2026-11-02', '2026-11-04', 100]])
    expect(w.db.$client.prepare('SELECT origin FROM absence_spell').pluck().get()).toBe('import')
  })

  it('är frågan besvarad när någon i stället har rättat frånvaron', () => {
    const w = employer()
    asked(w)
    const [key = ''] = keys(w)
    correctAbsence(w.as(personas.chef), {
      slug: w.slugOf(jonas),
      key,
      ...spell('2026-11-02', '2026-11-05'),
      cause: 'sjuk',
    })
    expect(open(w)).toBe(0)
    expect(w.db.$client.prepare('SELECT count(*) FROM spell_question WHERE answered_at IS NULL').pluck().get()).toBe(0)
  })
})
