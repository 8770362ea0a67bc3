import { expect, test } from 'vitest'
import { day } from '~/domain/day'
import { ourForms } from '~/domain/intervention/house-forms'
import { supportSentence } from '~/text/support'

const today = day('2026-11-20')
const said = (waiting: Parameters<typeof supportSentence>[0], names = ourForms.names) =>
  supportSentence(waiting, { names }, today)

test('a manager is told which step her workplace is in and what is next, by when', () => {
  expect(said({ stage: 'plan', nextOn: day('2026-12-04'), wait: null })).toBe(
    'Ni är i steg 2 av 3, Plan: publiceras fre 4 dec.',
  )
  expect(said({ stage: 'mapping', nextOn: day('2026-11-13'), wait: null })).toBe(
    'Ni är i steg 1 av 3, Kartläggning: skulle ha varit klar fre 13 nov.',
  )
  expect(said({ stage: 'chosen', nextOn: day('2026-12-01'), wait: null })).toBe(
    'Ni är valda för stöd: börjar tis 1 dec.',
  )
  const next = { stage: 'follow-through', nextOn: null, wait: { kind: 'follow-up', on: day('2026-12-16') } } as const
  expect(said(next)).toBe('Ni är i steg 3 av 3, Genomförande och uppföljning: uppföljning ons 16 dec.')
  expect(said({ stage: 'plan', nextOn: null, wait: null }, { ...ourForms.names, plan: 'Vår väg' })).toBe(
    'Ni är i steg 2 av 3, Vår väg.',
  )
})
