import { expect, test } from 'vitest'
import { day } from '~/domain/day'
import type { InterventionTold } from '~/domain/intervention/change-log'
import { emptyDraft } from '~/domain/intervention/draft'
import { ourForms } from '~/domain/intervention/house-forms'
import { logSentence } from '~/text/intervention-log'
import { evaluationsText, stepDaysText } from '~/text/register'

const names = { 1: { name: 'Karin Lindqvist' }, 2: { name: 'Mikael Ström' } }
const said = (told: InterventionTold, called: Partial<(typeof ourForms)['names']> = {}) =>
  logSentence(
    { at: 0, on: day('2026-11-20'), by: { accountId: 1, role: 'chef' }, told, drafts: null },
    {
      names,
      house: { ...ourForms, names: { ...ourForms.names, ...called } },
      plan: emptyDraft,
      today: day('2026-11-20'),
    },
  )

test('the log names a step as one speaks of it, and one that the employer has named by its name', () => {
  const saved: InterventionTold = { kind: 'saved', step: 'plan', changes: [] }
  expect(said(saved)).toBe('Karin Lindqvist skrev i planen.')
  expect(said({ kind: 'approved', step: 'mapping', revision: 1 })).toBe('Karin Lindqvist godkände kartläggningen.')
  expect(said(saved, { plan: 'Vår väg' })).toBe('Karin Lindqvist skrev i ”Vår väg”.')
})

test('who makes herself a follower follows, and is not said to have added herself', () => {
  expect(said({ kind: 'follower-added', accountId: 1 })).toBe('Karin Lindqvist började följa insatsen.')
  expect(said({ kind: 'follower-removed', accountId: 1 })).toBe('Karin Lindqvist slutade följa insatsen.')
  expect(said({ kind: 'follower-added', accountId: 2 })).toBe('Karin Lindqvist lade till Mikael Ström som följare.')
})

test('who goes away has left, and who makes herself the owner has taken over', () => {
  expect(said({ kind: 'uninvited', accountId: 1, role: 'skyddsombud' })).toBe('Karin Lindqvist lämnade insatsen.')
  expect(said({ kind: 'handed-over', from: 2, to: 1, reason: 'Mikael har slutat.' })).toBe(
    'Karin Lindqvist tog över insatsen efter Mikael Ström. Skäl: Mikael har slutat.',
  )
  expect(said({ kind: 'handed-over', from: 1, to: 2, reason: 'Nytt uppdrag.' })).toBe(
    'Karin Lindqvist lämnade över insatsen till Mikael Ström. Skäl: Nytt uppdrag.',
  )
})

test('a step that was taken back is told by where the intervention stands again', () => {
  const undone = (to: 'chosen' | 'plan') => said({ kind: 'undone', transition: 'forward', from: 'mapping', to })
  expect(undone('chosen')).toBe('Karin Lindqvist ångrade steget. Insatsen är åter vald.')
  expect(undone('plan')).toBe('Karin Lindqvist ångrade steget. Insatsen är åter i steg 2 Plan.')
})

test('the register tells the days of the steps that have begun', () => {
  expect(stepDaysText({ mapping: null, plan: null, 'follow-through': null })).toBe('Inte påbörjad')
  expect(stepDaysText({ mapping: 12, plan: null, 'follow-through': null })).toBe('12 dagar')
  expect(stepDaysText({ mapping: null, plan: 40, 'follow-through': null })).toBe('40 dagar, steg 1 hoppades över')
  expect(evaluationsText(['helped', 'helped'])).toBe('Insatsen hjälpte')
  expect(evaluationsText(['partly', 'helped'])).toBe('Svaren går isär: insatsen hjälpte delvis, insatsen hjälpte')
  expect(stepDaysText({ mapping: 49, plan: 22, 'follow-through': 370 })).toBe('49 + 22 + 370 dagar')
})
