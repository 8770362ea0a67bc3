import { describe, expect, it } from 'vitest'
import { addDays, day } from '~/domain/day'
import { readSignal } from '~/reads/signal.server'
import { readOpenSignals } from '~/reads/signals.server'
import { answerSummary } from '~/text/signal'
import { answer, snooze } from '~/writes/signal.server'
import { settle } from '#tests/support/people'
import { world } from '#tests/support/world'

const none = { kind: 'none', note: 'Allt är känt och ordnat' } as const

function jonas() {
  const w = settle(world())
  const { slug } = w.signal('Jonas Ekberg')
  const status = (who = 'Karin Lindqvist') => {
    const outcome = readSignal(w.as(who, 'chef'), { slug })
    return outcome.kind === 'done' ? outcome.value.status : outcome.kind
  }
  return { w, slug, status, karin: w.as('Karin Lindqvist', 'chef'), anders: w.as('Anders Holmgren', 'chef') }
}

describe('Att svara på en signal', () => {
  it('chefen svarar, svaret står kvar och loggen säger vilka fält som ändrades men inte vad', () => {
    const { w, slug, status, karin } = jonas()
    expect(answer(karin, { slug, answer: none }).kind).toBe('done')
    expect(status()).toBe('besvarad')
    const event = w.trail().find(({ action }) => action === 'signal.answer')
    expect(event).toMatchObject({
      outcome: 'done',
      object: slug,
      persons: [w.idOf('Jonas Ekberg')],
      fields: ['answer', 'note'],
    })
    expect(JSON.stringify(w.trail())).not.toContain('ordnat')
  })

  it('texten i svaret ligger krypterad i databasen och läses tillbaka i klartext', () => {
    const { w, slug, karin } = jonas()
    answer(karin, { slug, answer: none })
    expect(w.db.$client.prepare('SELECT note FROM signal_answer').pluck().get()).not.toContain('ordnat')
    const read = readSignal(karin, { slug })
    expect(read.kind === 'done' && read.value.history).toMatchObject([
      { kind: 'answered', by: 'Karin Lindqvist', answer: none },
    ])
  })

  it('en chef på en annan arbetsplats får veta lika lite som om signalen inte fanns', () => {
    const { w, slug, anders, status } = jonas()
    expect(answer(anders, { slug, answer: none })).toEqual({ kind: 'unreachable' })
    expect(answer(anders, { slug: 'finnsinte', answer: none })).toEqual({ kind: 'unreachable' })
    expect(status('Anders Holmgren')).toBe('unreachable')
    expect(status()).toBe('ny')
    expect(w.trail().filter(({ outcome }) => outcome === 'unreachable')).toHaveLength(3)
  })

  it.each(['insatsagare', 'admin', 'loggranskare', 'skyddsombud', 'fhv', 'rehabkoordinator'] as const)(
    '%s når aldrig en enskild signal',
    (role) => {
      const { w, slug } = jonas()
      const names = {
        insatsagare: 'Cecilia Aronsson',
        admin: 'Leif Dahlén',
        loggranskare: 'Maria Eklöf',
        skyddsombud: 'Göran Palmér',
        fhv: 'Lena Forsman',
        rehabkoordinator: 'Åsa Norberg',
      }
      const context = w.as(names[role], role)
      expect(readSignal(context, { slug })).toEqual({ kind: 'unreachable' })
      expect(readOpenSignals(context, null)).toEqual({ kind: 'unreachable' })
      expect(answer(context, { slug, answer: none })).toEqual({ kind: 'unreachable' })
    },
  )

  it('samma svar två gånger tas emot en gång', () => {
    const { w, slug, karin } = jonas()
    answer(karin, { slug, answer: none })
    expect(answer(karin, { slug, answer: none })).toEqual({
      kind: 'refused',
      refusal: { code: 'signal-already-answered' },
    })
    expect(w.db.$client.prepare('SELECT count(*) FROM signal_answer').pluck().get()).toBe(1)
    expect(w.trail().at(-1)?.outcome).toBe('refused: signal-already-answered')
  })

  it('en session som har avslutats under tiden sparar ingenting', () => {
    const { w, slug, karin } = jonas()
    expect(answer({ ...karin, stillStands: () => false }, { slug, answer: none })).toEqual({ kind: 'unreachable' })
    expect(w.db.$client.prepare('SELECT count(*) FROM signal_answer').pluck().get()).toBe(0)
  })

  it('ett bokat samtal blir en kontakt på kortet', () => {
    const { w, slug, karin } = jonas()
    answer(karin, { slug, answer: { kind: 'talk', talkOn: day('2026-11-26') } })
    expect(w.db.$client.prepare('SELECT on_day, held_on, kind FROM contact').get()).toEqual({
      on_day: day('2026-11-26'),
      held_on: null,
      kind: 'talk',
    })
  })

  it('Reko-AG och den som vikarierar för chefen når samma signal', () => {
    const { w, slug } = jonas()
    w.account('Vikarien Vide', { role: 'chef', unit: 'AVD61' })
    w.substitute('Karin Lindqvist', 'Vikarien Vide', 'chef', '2026-11-20', '2026-11-30')
    expect(readSignal(w.as('Vikarien Vide', 'chef'), { slug }).kind).toBe('done')
    expect(readSignal(w.as('Mikael Ström', 'rekoAg'), { slug }).kind).toBe('done')
    expect(readSignal(w.as('Yasmin Farah', 'rekoAg'), { slug }).kind).toBe('unreachable')
    w.at('2026-12-01')
    expect(readSignal(w.as('Vikarien Vide', 'chef'), { slug }).kind).toBe('unreachable')
  })

  it('det som skrevs när ett samtal bokades står kvar i svaret', () => {
    const { slug, karin } = jonas()
    const talk = { kind: 'talk', talkOn: day('2026-11-26'), note: 'Facket är med' } as const
    expect(answer(karin, { slug, answer: talk }).kind).toBe('done')
    const read = readSignal(karin, { slug })
    expect(read.kind === 'done' && read.value.history).toMatchObject([{ answer: talk }])
  })

  it('i listan står svaret med sin dag', () => {
    const { w, slug, karin } = jonas()
    answer(karin, { slug, answer: { kind: 'other', note: 'Ringer på fredag' } })
    const read = readOpenSignals(karin, null)
    const listed = read.kind === 'done' ? read.value[0]?.answer : null
    expect(listed && answerSummary(listed, w.today)).toBe('Annan åtgärd, fre 20 nov')
  })

  it('ett uppskov håller till sin dag och syns i historiken', () => {
    const { w, slug, status, karin } = jonas()
    snooze(karin, { slug, until: addDays(w.today, 5), reason: 'Semester till onsdag' })
    expect(status()).toBe('uppskjuten')
    w.at('2026-11-25')
    expect(readSignal(w.as('Karin Lindqvist', 'chef'), { slug })).toMatchObject({
      value: { status: 'ny', dueOn: day('2026-11-25') },
    })
  })
})
