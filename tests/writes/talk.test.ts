import { describe, expect, it } from 'vitest'
import { addDays, day } from '~/domain/day'
import type { TalkNote } from '~/domain/talk'
import { readCase } from '~/reads/case.server'
import { readCaseHistory } from '~/reads/case-history.server'
import { readDesk } from '~/reads/desk.server'
import { readPerson } from '~/reads/person.server'
import { readTalks } from '~/reads/talk.server'
import { markWrong } from '~/writes/case-mistake.server'
import { stepDone } from '~/writes/case-step.server'
import { ensureDefaultRules } from '~/writes/rule.server'
import { evaluatePersons } from '~/writes/signal-evaluation.server'
import { book, writeUp } from '~/writes/talk.server'
import { elinsCase, karin } from '#tests/support/meetings'
import { value } from '#tests/support/outcome'
import type { World } from '#tests/support/world'

const booking = (slug: string, on = day('2026-11-24')) => ({
  ...{ slug, kind: 'rehab' as const, on, time: '10.30', place: 'Sal 12', unionTold: true },
})

const parts = (dialogue: string): TalkNote['parts'] => ({ discover: '', dialogue, adapt: '', followUp: '' })
const note: TalkNote = { participants: ['medarbetare', 'chef'], parts: parts('Kväll och helg går inte nu') }
const step = { what: 'Ta fram ett dagschema', who: 'chef' as const, dueOn: day('2026-12-01') }

const talks = (w: World, slug: string) => value(readTalks(karin(w), { slug })).talks

describe('Att boka ett samtal i ett ärende', () => {
  it('samtalet är också en kontakt, så en signal om lång frånvaro utan kontakt tar slut', () => {
    const { w, slug } = elinsCase()
    value(book(karin(w), booking(slug)))
    expect(talks(w, slug)).toMatchObject([{ kind: 'rehab', time: '10.30', place: 'Sal 12', note: null }])
    const kept = w.db.$client.prepare('SELECT kind, on_day FROM contact').get()
    expect(kept).toEqual({ kind: 'talk', on_day: day('2026-11-24') })
  })

  it('den som inte har sagt att facket får vara med får inte boka', () => {
    const { w, slug } = elinsCase()
    expect(book(karin(w), { ...booking(slug), unionTold: false })).toMatchObject({
      refusal: { code: 'union-not-told' },
    })
    expect(talks(w, slug)).toEqual([])
  })

  it('en dag som har varit går inte att boka', () => {
    const { w, slug } = elinsCase()
    expect(book(karin(w), booking(slug, addDays(w.today, -1)))).toMatchObject({ refusal: { code: 'talk-in-the-past' } })
  })

  it('chefen på en annan arbetsplats når inte samtalen', () => {
    const { w, slug } = elinsCase()
    expect(book(w.as('Anders Holmgren', 'chef'), booking(slug)).kind).toBe('unreachable')
    expect(readTalks(w.as('Anders Holmgren', 'chef'), { slug }).kind).toBe('unreachable')
  })
})

describe('Att skriva upp samtalet', () => {
  function booked() {
    const { w, slug } = elinsCase()
    const { talk } = value(book(karin(w), booking(slug)))
    w.at('2026-11-24')
    return { w, slug, talk }
  }

  it('det som sades ligger krypterat, och nästa steg står som öppna tills de är klara', () => {
    const { w, slug, talk } = booked()
    value(writeUp(karin(w), { slug, talk, heldOn: w.today, note, steps: [step] }))
    expect(w.db.$client.prepare('SELECT content FROM talk_note').pluck().get()).not.toContain('helg')
    expect(talks(w, slug)[0]?.note).toMatchObject({ by: 'Karin Lindqvist', parts: note.parts })
    const [agreed] = value(readCase(karin(w), { slug })).agreed
    expect(agreed).toMatchObject({ what: 'Ta fram ett dagschema', doneOn: null })
    value(stepDone(karin(w), { slug, step: agreed?.slug ?? '' }))
    expect(value(readCase(karin(w), { slug })).agreed[0]?.doneOn).toBe(w.today)
    expect(stepDone(karin(w), { slug, step: agreed?.slug ?? '' })).toMatchObject({ refusal: { code: 'step-done' } })
  })

  it.each([
    ['som inte har varit', { heldOn: day('2026-11-25') }, 'talk-held-ahead'],
    ['utan ett ord', { note: { ...note, parts: parts('') } }, 'talk-says-nothing'],
    ['med ett steg före samtalet', { steps: [{ ...step, dueOn: day('2026-11-23') }] }, 'step-before-talk'],
  ])('ett samtal %s skrivs inte upp', (_what, wrong, code) => {
    const { w, slug, talk } = booked()
    const outcome = writeUp(karin(w), { slug, talk, heldOn: w.today, note, steps: [], ...wrong })
    expect(outcome).toMatchObject({ refusal: { code } })
  })

  it('det uppskrivna skrivs inte över; markerat som fel skrivs det på nytt och båda finns i historiken', () => {
    const { w, slug, talk } = booked()
    const write = () => writeUp(karin(w), { slug, talk, heldOn: w.today, note, steps: [] })
    value(write())
    expect(write()).toMatchObject({ refusal: { code: 'talk-written' } })
    const events = () =>
      value(readCaseHistory(karin(w), { slug })).events.filter(({ told }) => told.kind === 'talk-written')
    value(markWrong(karin(w), { slug, object: events()[0]?.object ?? '', reason: 'Fel samtal' }))
    value(write())
    expect(events().map(({ mistake }) => mistake?.reason ?? null)).toEqual([null, 'Fel samtal'])
  })
})

describe('Ett samtal som är markerat som fel', () => {
  it('är ingen kontakt: signalen gäller igen, och listorna vet inget om det', () => {
    const { w, slug } = elinsCase()
    w.at('2026-11-20')
    ensureDefaultRules(w.system('start'))
    evaluatePersons(w.system('natt'), [w.idOf('Elin Wallgren')])
    const standing = () =>
      value(readPerson(karin(w), { slug: w.slugOf('Elin Wallgren') })).signals.filter(
        ({ status }) => status !== 'avslutad',
      ).length
    const listed = () => value(readDesk(karin(w), null)).staff.rows.find(({ name }) => name === 'Elin Wallgren')
    expect(standing()).toBe(1)
    const { talk } = value(book(karin(w), booking(slug, w.today)))
    value(writeUp(karin(w), { slug, talk, heldOn: w.today, note, steps: [] }))
    expect(standing()).toBe(0)
    expect(listed()?.lastContact).toMatchObject({ on: w.today })
    value(markWrong(karin(w), { slug, object: talk, reason: 'Det var någon annan' }))
    expect(standing()).toBe(1)
    expect(listed()?.lastContact).toBeNull()
    value(book(karin(w), booking(slug, w.today)))
    expect(standing()).toBe(0)
  })
})
