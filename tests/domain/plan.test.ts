import { describe, expect, it, test } from 'vitest'
import { wholeDraft } from '#tests/support/plans'
import { day } from '~/domain/day'
import { rampHours } from '~/domain/plan'
import { adoptPlan, saveDraft, waivePlan, type PlanState } from '~/domain/plan-adoption'
import { addRow, emptyDraft, mostRows, removeRow, type PlanDraft } from '~/domain/plan-draft'
import { draftOf, valuesOf } from '~/domain/plan-fields'
import { planForm } from '~/domain/plan-form'
import { differencesOf, mergeDrafts } from '~/domain/plan-merge'
import { lackingParts, whatIsMissing } from '~/domain/plan-missing'
import { contentOf, typedShare } from '~/domain/plan-reading'
import { startingDraft } from '~/domain/plan-start'

const today = day('2026-11-20')
const open = { openedOn: day('2026-10-30'), closure: null }
const closed = { ...open, closure: { reason: 'back', outcome: 'as-before', closedOn: today } as const }
const facts = (some: Partial<PlanState> = {}): PlanState => ({
  ...{ caseFacts: open, revision: 3, draft: wholeDraft, latest: null },
  ...some,
})

/** The whole plan with one field of one row written otherwise. */
const but = (field: string, text: string): PlanDraft => draftOf({ ...valuesOf(wholeDraft), [field]: text })

describe('Det som saknas i en plan', () => {
  it('är ingenting i en hel plan', () => {
    expect(whatIsMissing(wholeDraft, today)).toEqual([])
  })

  test.each([
    ['en uppgift utan namn', but('uppgift-t1-vad', ''), 'task-what', 'uppgift-t1-vad'],
    ['en uppgift som inte är bedömd', but('uppgift-t1-kan', ''), 'task-can', 'uppgift-t1-kan'],
    ['en ändring som inte är beskriven', but('uppgift-t2-andring', ''), 'task-change', 'uppgift-t2-andring'],
    ['en anpassning utan innehåll', but('anpassning-a1-vad', ''), 'adjustment-what', 'anpassning-a1-vad'],
    ['en anpassning som ingen ordnar', but('anpassning-a1-vem', ''), 'adjustment-who', 'anpassning-a1-vem'],
    ['en anpassning utan första dag', but('anpassning-a1-fran', ''), 'adjustment-from', 'anpassning-a1-fran'],
    ['en sista dag som inte går att läsa', but('anpassning-a1-till', 'mars'), 'adjustment-to', 'anpassning-a1-till'],
    ['dagar baklänges', but('anpassning-a1-till', '2026-12-01'), 'adjustment-backwards', 'anpassning-a1-till'],
    ['ett läge som inte finns', but('anpassning-a1-lage', 'x'), 'adjustment-state', 'anpassning-a1-lage'],
    [
      'en avslutad anpassning utan resultat',
      but('anpassning-a1-lage', 'done'),
      'adjustment-effect',
      'anpassning-a1-effekt',
    ],
    ['ett steg utan dag', but('steg-s1-fran', 'snart'), 'ramp-from', 'steg-s1-fran'],
    ['ett steg utan andel', but('steg-s2-andel', '0'), 'ramp-share', 'steg-s2-andel'],
    ['steg i fel ordning', but('steg-s2-fran', '2026-12-01'), 'ramp-order', 'steg-s2-fran'],
    ['ett steg utan avstämning', but('steg-s1-avstamning', ''), 'ramp-check', 'steg-s1-avstamning'],
    [
      'en avstämning efter nästa steg',
      but('steg-s1-avstamning', '2027-01-12'),
      'ramp-check-when',
      'steg-s1-avstamning',
    ],
    ['ett sista steg som inte är målet', but('steg-s3-andel', '25'), 'ramp-goal', 'steg-s3-andel'],
    ['hur kontakten hålls', but('kontakt', ''), 'contact', 'kontakt'],
    ['medverkan', but('medverkan', ''), 'participation', 'medverkan'],
    ['skälet när medarbetaren inte var med', but('medverkan', 'nej'), 'participation-reason', 'medverkan-skal'],
    ['en uppföljning som går att läsa', but('uppfoljning-f1-dag', 'v 51'), 'follow-up-date', 'uppfoljning-f1-dag'],
    ['en uppföljning framåt', but('uppfoljning-f1-dag', '2026-11-19'), 'follow-up-past', 'uppfoljning-f1-dag'],
    ['ett svar som finns', but('uppgift-t1-kan', 'constructor'), 'task-can', 'uppgift-t1-kan'],
    ['uppgifter', { ...wholeDraft, tasks: [] }, 'tasks-none', 'fler-uppgifter'],
    ['steg', { ...wholeDraft, ramp: [] }, 'ramp-none', 'fler-steg'],
    ['uppföljningar', { ...wholeDraft, followUps: [] }, 'follow-up-none', 'fler-uppfoljningar'],
  ])('%s', (_what, draft, code, field) => {
    expect(whatIsMissing(draft, today)).toContainEqual({ code, field })
  })

  it('räknar inte rader som ingen har skrivit i, och en plan utan anpassningar duger', () => {
    const blank = addRow(addRow({ ...wholeDraft, adjustments: [] }, 'tasks', 'x'), 'adjustments', 'y')
    expect(whatIsMissing(blank, today)).toEqual([])
    expect(contentOf(blank).tasks).toHaveLength(3)
  })

  it('står vid sin del av planen', () => {
    const list = whatIsMissing(draftOf({ ...valuesOf(but('medverkan', '')), 'uppgift-t1-kan': '' }), today)
    expect(lackingParts(list)).toEqual(['tasks', 'participation'])
  })
})

describe('Ett utkast', () => {
  it('är detsamma efter en tur genom formuläret, rad för rad i samma ordning', () => {
    expect(draftOf(valuesOf(wholeDraft))).toEqual(wholeDraft)
    expect(draftOf({ ...valuesOf(wholeDraft), roll: 'chef', 'uppgift--vad': 'x' })).toEqual(wholeDraft)
  })

  it('får en rad till, och blir av med en, upp till fyrtio av samma slag', () => {
    expect(addRow(wholeDraft, 'ramp', 'ny').ramp.at(-1)).toEqual({ key: 'ny', from: '', share: '', checkOn: '' })
    expect(removeRow(wholeDraft, 'tasks', 't2').tasks.map(({ key }) => key)).toEqual(['t1', 't3'])
    const full = Array.from({ length: 50 }).reduce<PlanDraft>((sum, _, n) => addRow(sum, 'tasks', `n${n}`), emptyDraft)
    expect(full.tasks).toHaveLength(mostRows)
  })

  it('börjar med befattningens vanliga uppgifter, tomt när befattningen är okänd', () => {
    expect(startingDraft('Sjuksköterska').tasks[0]?.what).toBe('Hembesök, sår och läkemedel')
    expect(startingDraft(null)).toEqual(emptyDraft)
  })

  it('tar emot vad som helst utom det portalen inte får spara, som visas vid sitt fält', () => {
    expect(planForm.safeParse({ ...valuesOf(but('steg-s1-fran', 'efter jul')), revision: '3' }).success).toBe(true)
    const refused = planForm.safeParse(valuesOf(but('kontakt', 'Ring 19121212-1212')))
    expect(refused.error?.issues).toMatchObject([{ path: ['kontakt'], message: 'personal-number-in-text' }])
  })
})

describe('Att spara', () => {
  const later = but('kontakt', 'Varje fredag')

  it('räknar upp utkastet, och samma text en gång till ändrar inget', () => {
    expect(saveDraft(facts(), later, 3)).toEqual({ accepted: { draft: later, revision: 4 } })
    expect(saveDraft(facts(), wholeDraft, 1)).toEqual({ accepted: { draft: wholeDraft, revision: 3 } })
  })

  it('säger till den som läste en äldre text att någon hann före', () => {
    expect(saveDraft(facts(), later, 2)).toMatchObject({ refused: { code: 'plan-changed' } })
  })

  it('går inte i ett avslutat ärende', () => {
    expect(saveDraft(facts({ caseFacts: closed }), later, 3)).toMatchObject({ refused: { code: 'case-closed' } })
  })
})

describe('Två som har skrivit samtidigt', () => {
  const mine = addRow(but('kontakt', 'Varje fredag'), 'tasks', 'min')
  const theirs = removeRow(addRow(but('uppgift-t1-kan', 'cannot'), 'followUps', 'deras'), 'tasks', 't3')

  it('ser varje rad och text som skiljer, även rader som bara den ena har', () => {
    expect(differencesOf(mine, theirs).map(({ name }) => name)).toEqual([
      ...['tasks.t1', 'tasks.t3', 'tasks.min', 'followUps.deras', 'contact'],
    ])
  })

  it('förlorar inget när ingen väljer: rader från båda finns med', () => {
    const merged = mergeDrafts(mine, theirs, {})
    expect(merged.tasks.map(({ key }) => key)).toEqual(['t1', 't2', 't3', 'min'])
    expect(merged.followUps.map(({ key }) => key)).toEqual(['f1', 'deras'])
    expect(merged.contact).toBe('Varje fredag')
  })

  it('får det de väljer, del för del', () => {
    const merged = mergeDrafts(mine, theirs, { 'tasks.t1': 'deras', 'tasks.t3': 'deras', contact: 'deras' })
    expect(merged.tasks.map(({ key, can }) => `${key} ${can}`)).toEqual(['t1 cannot', 't2 with-change', 'min '])
    expect(merged.contact).toBe(wholeDraft.contact)
  })
})

describe('Att göra klart', () => {
  it('ger nästa version med frågorna som de är nu', () => {
    expect(adoptPlan(facts(), 3, today)).toMatchObject({
      accepted: {
        number: 1,
        questionsVersion: 1,
        adoptedOn: today,
        content: { ramp: [{ share: 25 }, { share: 50 }, { share: 100, checkOn: null }] },
      },
    })
    const latest = { number: 4, content: contentOf(but('kontakt', 'Varje fredag')) }
    expect(adoptPlan(facts({ latest }), 3, today)).toMatchObject({ accepted: { number: 5 } })
  })

  test.each([
    ['något saknas', facts({ draft: but('medverkan', '') }), 3, 'plan-incomplete'],
    ['någon hann före', facts(), 2, 'plan-changed'],
    [
      'inget är ändrat sedan förra versionen',
      facts({ latest: { number: 1, content: contentOf(wholeDraft) } }),
      3,
      'plan-unchanged',
    ],
    ['ärendet är avslutat', facts({ caseFacts: closed }), 3, 'case-closed'],
  ])('går inte när %s', (_when, standing, revision, code) => {
    expect(adoptPlan(standing, revision, today)).toMatchObject({ refused: { code } })
  })

  it('ett skäl till att planen inte behövs skrivs ned med dagens datum, i ett öppet ärende', () => {
    const why = { reason: 'back-in-60', text: 'Tillbaka på heltid i mitten av december' } as const
    expect(waivePlan({ caseFacts: open }, why, today)).toEqual({ accepted: { ...why, waivedOn: today } })
    expect(waivePlan({ caseFacts: closed }, why, today)).toMatchObject({ refused: { code: 'case-closed' } })
  })
})

test.each([
  ['25', 25],
  ['25 %', 25],
  ['12,5', 12.5],
  ['0', null],
  ['101', null],
  ['halva', null],
])('andelen %s läses som %s', (typed, share) => {
  expect(typedShare(typed)).toBe(share)
})

test('timmar i veckan är andelen av heltid', () => {
  expect([rampHours(25, 40), rampHours(75, 38.25), rampHours(100, 37)]).toEqual([10, 28.69, 37])
})
