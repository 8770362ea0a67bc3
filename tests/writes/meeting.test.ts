import { describe, expect, it } from 'vitest'
import { addDays, day } from '~/domain/day'
import type { Answer, Minutes } from '~/domain/meeting'
import { readCase } from '~/reads/case.server'
import { readCaseHistory } from '~/reads/case-history.server'
import { readMeetings } from '~/reads/meeting.server'
import { caseEventText } from '~/text/case-history'
import { close } from '~/writes/case-closure.server'
import { markWrong } from '~/writes/case-mistake.server'
import { open } from '~/writes/case.server'
import { answer } from '~/writes/meeting-answer.server'
import { write } from '~/writes/meeting-minutes.server'
import { reportNeed } from '~/writes/meeting-need.server'
import { call, cancel, move } from '~/writes/meeting.server'
import { personas, settle } from '#tests/support/people'
import { world, type World } from '#tests/support/world'

const karin = (w: World) => w.as(personas.chef, 'chef')
const mikael = (w: World) => w.as(personas.rekoAg, 'rekoAg')

function value<Value>(outcome: { kind: string; value?: Value; refusal?: { code: string } }): Value {
  if (outcome.kind !== 'done') throw new Error(outcome.refusal?.code ?? outcome.kind)
  return outcome.value as Value
}

function elinsCase() {
  const w = settle(world())
  w.spell('Elin Wallgren', '2026-10-26', null)
  const { slug } = value(open(karin(w), { person: w.slugOf('Elin Wallgren'), origin: 'spell', signal: null }))
  return { w, slug }
}

const slot = { on: day('2026-11-24'), from: '10.00', to: '11.00', place: 'Sal 12' }
const lena = { role: 'fhv' as const, name: 'Lena Forsman' }

const accountOf = (w: World, name: string) =>
  String(w.db.$client.prepare('SELECT slug FROM account WHERE name = ?').pluck().get(name))

const calling = (w: World, slug: string) => ({
  ...{ slug, need: null, kind: 'reconciliation' as const, slot, employee: true },
  ...{ accounts: [accountOf(w, personas.chef), accountOf(w, personas.rekoAg)], others: [lena] },
})

function called() {
  const { w, slug } = elinsCase()
  const { meeting } = value(call(karin(w), calling(w, slug)))
  const now = () => {
    const found = value(readMeetings(karin(w), { slug })).meetings.find((one) => one.slug === meeting)
    if (!found) throw new Error('no such meeting')
    return found
  }
  const invited = (role: string) => now().invited.find((one) => one.role === role)?.slug ?? ''
  return { w, slug, meeting, now, invited }
}

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
      value(answer(by, { slug, meeting, invited: invited(who), answer: what }))
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
        answer(karin(w), { slug, meeting, invited: invited('fhv'), answer: { ...coming, kind, text: 'Förhinder' } }),
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
    value(answer(karin(w), { slug, meeting, invited: invited('fhv'), answer: coming }))
    value(move(karin(w), { slug, meeting, slot: later, reason: 'Lena är bortrest' }))
    expect(now()).toMatchObject({ slot: later, sequence: 1 })
    expect(now().invited.find(({ role }) => role === 'fhv')?.answer).toMatchObject({ kind: 'coming', stale: true })
    value(answer(karin(w), { slug, meeting, invited: invited('fhv'), answer: coming }))
    expect(now().invited.find(({ role }) => role === 'fhv')?.answer?.stale).toBe(false)
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
      answer(karin(w), { slug, meeting, invited: invited('fhv'), answer: { ...coming, kind: 'no', text: 'Semester' } }),
    )
    value(move(karin(w), { slug, meeting, slot: later, reason: 'Lena är bortrest' }))
    value(cancel(karin(w), { slug, meeting, reason: 'Elin är tillbaka' }))
    const { events } = value(readCaseHistory(karin(w), { slug }))
    expect(events.slice(0, 4).map((event) => caseEventText(event, w.today))).toEqual([
      'Svar om avstämningsmötet. Lena Forsman: kommer inte: semester. Antecknat av Karin Lindqvist.',
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

describe('Protokollet', () => {
  const task = { what: 'Ta fram ett dagschema', who: 'chef' as const, dueOn: day('2026-12-01') }

  function held() {
    const known = called()
    known.w.at('2026-11-24')
    const { w, slug, meeting, invited, now } = known
    const minutes = (said: string): Minutes => ({
      ...{ attended: [invited('medarbetare'), invited('chef')], said, agreed: 'Dagtid i två veckor', tasks: [] },
    })
    const save = (said: string, change: { finish?: boolean; reason?: string; tasks?: (typeof task)[] } = {}) =>
      write(karin(w), {
        ...{ slug, meeting, finish: change.finish ?? true, reason: change.reason ?? null },
        ...{ basedOn: now().minutes[0]?.slug ?? null, minutes: { ...minutes(said), tasks: change.tasks ?? [] } },
      })
    return { ...known, minutes, save }
  }

  it('ett utkast gör ingenting; färdigt blir uppgifterna steg i ärendet, och texten ligger krypterad', () => {
    const { w, slug, save } = held()
    value(save('Nattpassen', { finish: false, tasks: [task] }))
    expect(value(readCase(karin(w), { slug })).agreed).toEqual([])
    value(save('Nattpassen', { tasks: [task] }))
    expect(value(readCase(karin(w), { slug })).agreed).toMatchObject([{ ...task, doneOn: null }])
    const kept = JSON.stringify(w.db.$client.prepare('SELECT content, reason FROM meeting_minutes').all())
    expect(kept).not.toContain('Nattpassen')
  })

  it('att ha träffats är en kontakt, en gång, om medarbetaren var med', () => {
    const { w, save } = held()
    value(save('Nattpassen'))
    value(save('Nattpassen och helgen', { reason: 'Helgen saknades' }))
    expect(w.db.$client.prepare('SELECT kind, held_on FROM contact').all()).toEqual([
      { kind: 'meeting', held_on: day('2026-11-24') },
    ])
  })

  it('det färdiga ändras bara med skäl; alla versioner går att läsa, och bara nya uppgifter läggs till', () => {
    const { w, slug, save, now } = held()
    value(save('Nattpassen', { tasks: [task] }))
    expect(save('Helgen')).toMatchObject({ refusal: { code: 'minutes-without-reason' } })
    value(save('Helgen', { reason: 'Det var helgen', tasks: [{ ...task, what: 'Ring vikarien' }] }))
    expect(now().minutes.map(({ said, reason }) => [said, reason])).toEqual([
      ['Helgen', 'Det var helgen'],
      ['Nattpassen', null],
    ])
    const { agreed } = value(readCase(karin(w), { slug }))
    expect(agreed.map(({ what }) => what)).toEqual(['Ta fram ett dagschema', 'Ring vikarien'])
  })

  it('den som skrev medan någon annan sparade får veta det, och skriver inget över', () => {
    const { w, slug, meeting, minutes, save, now } = held()
    value(save('Nattpassen', { finish: false }))
    const stale = { slug, meeting, minutes: minutes('Annat'), finish: true, reason: null, basedOn: null }
    expect(write(mikael(w), stale)).toMatchObject({ refusal: { code: 'minutes-changed-meanwhile' } })
    expect(now().minutes.map(({ said }) => said)).toEqual(['Nattpassen'])
  })

  it('markeras den senaste versionen som fel gäller den förra', () => {
    const { w, slug, save, now } = held()
    value(save('Nattpassen'))
    value(save('Fel text', { reason: 'Glömde' }))
    value(markWrong(karin(w), { slug, object: now().minutes[0]?.slug ?? '', reason: 'Fel möte' }))
    expect(now().minutes.map(({ said }) => said)).toEqual(['Nattpassen'])
  })

  it('ingen kan ha varit med som inte var inbjuden, och före mötets dag finns inget att skriva', () => {
    const { w, slug, meeting, minutes } = held()
    const written = { slug, meeting, finish: true, reason: null, basedOn: null }
    const stranger = { ...minutes('x'), attended: ['nosuchperson'] }
    expect(write(karin(w), { ...written, minutes: stranger })).toMatchObject({ refusal: { code: 'not-invited' } })
    w.at('2026-11-23')
    expect(write(karin(w), { ...written, minutes: minutes('x') })).toMatchObject({ refusal: { code: 'minutes-ahead' } })
    expect(addDays(w.today, 1)).toBe(slot.on)
  })
})
