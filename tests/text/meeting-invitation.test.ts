import { expect, it } from 'vitest'
import { day } from '~/domain/day'
import { meetingInvitation } from '~/text/meeting-invitation'

it('inbjudan säger vilka som är inbjudna med ord för vad de är, och inte namnet när det är skyddat', () => {
  const text = meetingInvitation({
    ...{ kind: 'reconciliation', name: null, today: day('2026-11-20'), sender: 'Karin Lindqvist' },
    slot: { on: day('2026-11-26'), from: '10.00', to: '11.00', place: null },
    invited: [
      { role: 'medarbetare', name: null },
      { role: 'rekoAg', name: 'Mikael Ström' },
      { role: 'annan', name: 'Försäkringskassan' },
      { role: 'facket', name: null },
    ],
  })
  expect(text).toContain('Hej!')
  expect(text).toContain('ett avstämningsmöte tor 26 nov 2026 kl. 10.00–11.00.')
  expect(text).toContain('Inbjudna är du, Mikael Ström (Reko-AG), Försäkringskassan, facket.')
  expect(text).toContain('Svara helst senast 23 november')
})
