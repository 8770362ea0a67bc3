import { describe, expect, it } from 'vitest'
import { contactsOf } from '#db/contact.server'
import { addDays, day } from '~/domain/day'
import type { Minutes } from '~/domain/minutes'
import { readCase } from '~/reads/case.server'
import { markWrong } from '~/writes/case-mistake.server'
import { write } from '~/writes/meeting-minutes.server'
import { called, karin, mikael, slot } from '#tests/support/meetings'
import { value } from '#tests/support/outcome'

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

  it.each(['protokollet', 'mötet'])('%s markerat som fel: att de träffats är ingen kontakt längre', (what) => {
    const { w, slug, meeting, save, now } = held()
    value(save('Nattpassen'))
    const counted = () => contactsOf(w.db, w.idOf('Elin Wallgren')).map(({ kind }) => kind)
    expect(counted()).toEqual(['meeting'])
    const object = what === 'mötet' ? meeting : (now().minutes[0]?.slug ?? '')
    value(markWrong(karin(w), { slug, object, reason: 'Fel person' }))
    expect(counted()).toEqual([])
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
