import { describe, expect, it } from 'vitest'
import { addDays } from '~/domain/day'
import { readCase } from '~/reads/case.server'
import { book } from '~/writes/talk.server'
import { call } from '~/writes/meeting.server'
import { calling, elinsCase, karin, mikael, slot } from '#tests/support/meetings'
import { value } from '#tests/support/outcome'

const around = ({ w, slug }: ReturnType<typeof elinsCase>) => value(readCase(karin(w), { slug })).around

describe('Det som ärendets första sida säger om de andra', () => {
  it('inget samtal, inget möte och ingen signal: inget står där', () => {
    expect(around(elinsCase())).toEqual({ signal: null, talk: null, meeting: null })
  })

  it('samtalet som är bokat och nästa möte, med dag och tid', () => {
    const begun = elinsCase()
    const { w, slug } = begun
    const on = addDays(w.today, 3)
    const booking = { slug, kind: 'rehab' as const, on, time: null, place: null, unionTold: true }
    const { talk } = value(book(karin(w), { ...booking }))
    const { meeting } = value(call(karin(w), calling(w, slug)))
    expect(around(begun)).toMatchObject({
      talk: { slug: talk, kind: 'rehab', on, held: false },
      meeting: { slug: meeting, kind: 'reconciliation', on: slot.on, from: '10.00', to: '11.00' },
    })
  })

  it('ett möte som har varit är inte nästa möte', () => {
    const begun = elinsCase()
    value(call(karin(begun.w), calling(begun.w, begun.slug)))
    begun.w.at('2026-11-25')
    expect(around(begun).meeting).toBeNull()
  })

  it('en signal som kommer när ärendet pågår väntar på svar där också', () => {
    const begun = elinsCase()
    const { slug } = begun.w.signal('Elin Wallgren')
    expect(around(begun).signal?.slug).toBe(slug)
  })

  it('den som är ansvarig får veta att det är hon, andra får namnet', () => {
    const { w, slug } = elinsCase()
    expect(value(readCase(karin(w), { slug })).leader).toMatchObject({ name: 'Karin Lindqvist', you: true })
    expect(value(readCase(mikael(w), { slug })).leader).toMatchObject({ name: 'Karin Lindqvist', you: false })
  })
})
