import { describe, expect, it } from 'vitest'
import { day } from '~/domain/day'
import type { Answer } from '~/domain/meeting'
import { readCaseHistory } from '~/reads/case-history.server'
import { readMeetings } from '~/reads/meeting.server'
import { caseEventText } from '~/text/case-history'
import { close } from '~/writes/case-closure.server'
import { markWrong } from '~/writes/case-mistake.server'
import { answer } from '~/writes/meeting-answer.server'
import { reportNeed } from '~/writes/meeting-need.server'
import { call, cancel, move } from '~/writes/meeting.server'
import { accountOf, called, calling, elinsCase, karin, mikael, slot } from '#tests/support/meetings'
import { value } from '#tests/support/outcome'
import { personas } from '#tests/support/people'

const coming: Answer = { kind: 'coming', text: null, suggestedOn: null }

describe('Ett behov av möte', () => {
  it('skrivs upp för den som har det, och är mött när någon har kallat till ett möte som inte är inställt', () => {
    const { w, slug } = elinsCase()
    const need = { from: 'medarbetare' as const, kind: 'three-party' as const, why: 'Behöver tala om natten' }
    value(reportNeed(mikael(w), { slug, need }))
    const needs = () => value(readMeetings(karin(w), { slug })).needs
    expect(needs()).toMatchObject([{ ...need, by: personas.rekoAg, met: false }])
    const { meeting } = value(call(karin(w), { ...calling(w, slug), need: needs()[0]?.slug ?? '' }))
    expect(needs()[0]?.met).toBe(true)
    value(cancel(karin(w), { slug, meeting, reason: 'Förhinder' }))
    expect(needs()[0]?.met).toBe(false)
  })

  it('texten ligger krypterad', () => {
    const { w, slug } = elinsCase()
    value(reportNeed(karin(w), { slug, need: { from: 'chef', kind: 'follow-up', why: 'Nya uppgifter' } }))
    expect(w.db.$client.prepare('SELECT why FROM meeting_need').pluck().get()).not.toContain('uppgifter')
  })
})

describe('Att kalla', () => {
  it('alla inbjudna står med roll och namn; namn och plats ligger krypterade', () => {
    const { w, now } = called()
    expect(now()).toMatchObject({ kind: 'reconciliation', slot, cancelled: null, sequence: 0, calledBy: personas.chef })
    expect(now().invited).toMatchObject([
      { role: 'medarbetare', name: null },
      { role: 'chef', name: personas.chef },
      { role: 'rekoAg', name: personas.rekoAg },
      { role: 'fhv', name: 'Lena Forsman' },
    ])
    const kept = w.db.$client.prepare('SELECT i.name, t.place FROM meeting t JOIN meeting_invited i').all()
    expect(JSON.stringify(kept)).not.toMatch(/Forsman|Sal 12/)
  })

  it('ett konto som inte svarar för medarbetaren kan inte bjudas in', () => {
    const { w, slug } = elinsCase()
    const foreign = { ...calling(w, slug), accounts: [accountOf(w, personas.chef2)] }
    expect(call(karin(w), foreign)).toMatchObject({ refusal: { code: 'cannot-invite' } })
  })

  it('chefen på en annan arbetsplats når inte mötet, och den som inte är chef eller Reko-AG inte heller', () => {
    const { w, slug, meeting } = called()
    for (const other of [w.as(personas.chef2, 'chef'), w.as(personas.rekoAg2, 'rekoAg'), w.as(personas.fhv, 'fhv')]) {
      expect(readMeetings(other, { slug }).kind).toBe('unreachable')
      expect(call(other, calling(w, slug)).kind).toBe('unreachable')
      expect(cancel(other, { slug, meeting, reason: 'x' }).kind).toBe('unreachable')
    }
  })

  it('i ett avslutat ärende ändras inga möten', () => {
    const { w, slug, meeting } = called()
    value(close(karin(w), { slug, reason: 'other-work', outcome: 'adapted' }))
    expect(call(karin(w), calling(w, slug))).toMatchObject({ refusal: { code: 'case-closed' } })
    expect(cancel(karin(w), { slug, meeting, reason: 'x' })).toMatchObject({ refusal: { code: 'case-closed' } })
  })
})

describe('Svar', () => {
  it('den inbjudna svarar själv, eller någon i ärendet på hennes ord; det senaste svaret gäller', () => {
    const { w, slug, meeting, now, invited } = called()
    const given = (who: string, what: Answer, by = karin(w)) =>
      value(answer(by, { slug, meeting, invited: invited(who), answer: what, sequence: now().sequence }))
    given('rekoAg', { kind: 'other-time', text: 'Helst efter lunch', suggestedOn: day('2026-11-26') }, mikael(w))
    given('medarbetare', { kind: 'no', text: 'Orkar inte än', suggestedOn: null })
    given('medarbetare', coming)
    expect(now().invited.map(({ role, answer }) => [role, answer && [answer.kind, answer.text, answer.own]])).toEqual([
      ['medarbetare', ['coming', null, false]],
      ['chef', null],
      ['rekoAg', ['other-time', 'Helst efter lunch', true]],
      ['fhv', null],
    ])
    expect(JSON.stringify(w.db.$client.prepare('SELECT said FROM meeting_answer').all())).not.toContain('lunch')
  })

  it('ett svar som blev fel markeras, och det förra gäller igen', () => {
    const { w, slug, meeting, now, invited } = called()
    for (const kind of ['coming', 'no'] as const)
      value(
        answer(karin(w), {
          ...{ slug, meeting, invited: invited('fhv'), answer: { ...coming, kind, text: 'Förhinder' }, sequence: 0 },
        }),
      )
    const object = String(w.db.$client.prepare('SELECT slug FROM meeting_answer ORDER BY id DESC').pluck().get())
    value(markWrong(karin(w), { slug, object, reason: 'Fel person' }))
    expect(now().invited.find(({ role }) => role === 'fhv')?.answer?.kind).toBe('coming')
  })
})

describe('Att flytta och ställa in', () => {
  const later = { ...slot, on: day('2026-12-01'), place: null }

  it('svaren gäller den gamla tiden, och kalendern får veta att det har ändrats', () => {
    const { w, slug, meeting, now, invited } = called()
    value(answer(karin(w), { slug, meeting, invited: invited('fhv'), answer: coming, sequence: now().sequence }))
    value(move(karin(w), { slug, meeting, slot: later, reason: 'Lena är bortrest' }))
    expect(now()).toMatchObject({ slot: later, sequence: 1 })
    expect(now().invited.find(({ role }) => role === 'fhv')?.answer).toMatchObject({ kind: 'coming', stale: true })
    value(answer(karin(w), { slug, meeting, invited: invited('fhv'), answer: coming, sequence: now().sequence }))
    expect(now().invited.find(({ role }) => role === 'fhv')?.answer?.stale).toBe(false)
  })

  it('den som svarar från en sida som visades före flytten ser den nya tiden först', () => {
    const { w, slug, meeting, now, invited } = called()
    const late = { slug, meeting, invited: invited('rekoAg'), answer: coming, sequence: now().sequence }
    value(move(karin(w), { slug, meeting, slot: later, reason: null }))
    expect(answer(mikael(w), late)).toMatchObject({ refusal: { code: 'meeting-moved-meanwhile' } })
    expect(answer(mikael(w), { ...late, sequence: null })).toMatchObject({
      refusal: { code: 'meeting-moved-meanwhile' },
    })
    expect(now().invited.find(({ role }) => role === 'rekoAg')?.answer).toBeNull()
    value(cancel(karin(w), { slug, meeting, reason: 'Förhinder' }))
    expect(answer(mikael(w), late)).toMatchObject({ refusal: { code: 'meeting-cancelled' } })
  })

  it('inställt är ett faktum med skäl; markeras det som fel gäller mötet igen, och kalendern får veta det också', () => {
    const { w, slug, meeting, now } = called()
    value(cancel(karin(w), { slug, meeting, reason: 'Förhinder' }))
    expect(now()).toMatchObject({ cancelled: { by: personas.chef, reason: 'Förhinder' }, sequence: 1 })
    expect(move(karin(w), { slug, meeting, slot: later, reason: null })).toMatchObject({
      refusal: { code: 'meeting-cancelled' },
    })
    const object = String(w.db.$client.prepare('SELECT slug FROM meeting_change').pluck().get())
    value(markWrong(karin(w), { slug, object, reason: 'Fel möte' }))
    expect(now()).toMatchObject({ cancelled: null, sequence: 2 })
  })

  it('allt som hänt står i historiken som meningar', () => {
    const { w, slug, meeting, invited } = called()
    value(
      answer(karin(w), {
        ...{ slug, meeting, invited: invited('fhv'), answer: { ...coming, kind: 'no', text: 'Semester' }, sequence: 0 },
      }),
    )
    value(move(karin(w), { slug, meeting, slot: later, reason: 'Lena är bortrest' }))
    value(cancel(karin(w), { slug, meeting, reason: 'Elin är tillbaka' }))
    const { events } = value(readCaseHistory(karin(w), { slug }))
    expect(events.slice(0, 4).map((event) => caseEventText(event, w.today))).toEqual([
      'Svar om avstämningsmötet. Lena Forsman kommer inte: Semester. Antecknat av Karin Lindqvist.',
      'Karin Lindqvist ställde in avstämningsmötet. Elin är tillbaka',
      'Karin Lindqvist flyttade avstämningsmötet till tis 1 dec kl. 10.00. Lena är bortrest',
      'Karin Lindqvist kallade till avstämningsmöte tis 24 nov.',
    ])
  })

  it('ett möte som markerats som fel finns inte i listan längre', () => {
    const { w, slug, meeting } = called()
    value(markWrong(karin(w), { slug, object: meeting, reason: 'Fel ärende' }))
    expect(value(readMeetings(karin(w), { slug })).meetings).toEqual([])
  })
})
