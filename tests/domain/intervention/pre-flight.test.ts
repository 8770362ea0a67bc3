import { describe, expect, it, test } from 'vitest'
import { addMonths, day } from '~/domain/day'
import { factsFrom } from '~/domain/intervention/apply'
import { defaultForms } from '~/domain/intervention/default-forms'
import type { StepDraft } from '~/domain/intervention/draft'
import type { Finding } from '~/domain/intervention/finding'
import { preFlight } from '~/domain/intervention/pre-flight'
import type { Step } from '~/domain/intervention/stage'
import { mapping, plan, withField, withRow, without } from '#tests/support/intervention/drafts'
import * as story from '#tests/support/intervention/story'
import { cecilia, goran, Story } from '#tests/support/intervention/story'

const told = ({ code, group, row, field }: Finding) => [code, group, row, field].filter((one) => one !== null).join(' ')
const flight = ({ facts, today }: Story) => {
  const found = preFlight(facts, defaultForms, today)
  return { blocks: found.blocks.map(told), warns: found.warns.map(told) }
}

/** The weighed findings of a written step beside those of the whole draft. */
const foundIn = (step: Step, draft: StepDraft) => {
  const begun = (step === 'mapping' ? story.inMapping() : story.inPlan()).write(step, draft)
  return flight(begun)
}

describe('Allt som saknas sägs på en gång, i sidans ordning', () => {
  it('tom kartläggning', () => {
    expect(flight(story.inMapping())).toEqual({
      blocks: [
        'field-missing picture  summary',
        'rows-missing causes',
        'rows-missing obstacles',
        'rows-missing risks',
        'rows-missing participants',
        'approval-missing',
      ],
      warns: ['rows-missing strengths', 'rows-missing unknowns'],
    })
  })

  it('tom plan', () => {
    expect(flight(story.inPlan())).toEqual({
      blocks: [
        'rows-missing goals',
        'rows-missing measures',
        'field-missing shortAbsence  handling',
        'plan-unpublished',
        'approval-missing',
      ],
      warns: ['obstacle-left obstacles o1'],
    })
  })

  it('tomt genomförande', () => {
    const begun = story.carriedOut()
    expect(flight(begun)).toEqual({
      blocks: [
        'field-missing effect  effect',
        'field-missing effect  seen',
        'rows-missing lessons',
        'field-missing handOver  routine',
        'field-missing handOver  responsible',
        'field-missing handOver  from',
        'measure-unanswered measures m1',
        'measure-unanswered measures m2',
        'approval-missing',
      ],
      warns: ['1', '3', '6', '12']
        .map((months) => `follow-up-ahead followUps ${months}`)
        .concat(['escalation-undecided escalations e1']),
    })
    expect(flight(begun.waitUntil(addMonths(begun.today, 4))).blocks.slice(6, 10)).toEqual([
      'measure-unanswered measures m1',
      'measure-unanswered measures m2',
      'follow-up-unanswered followUps 1',
      'follow-up-unanswered followUps 3',
    ])
  })

  it('en rad där inget står: varje fält, i ordning', () => {
    const draft = withRow(mapping, 'risks', { key: 'r2', values: { handled: 'Klart' } })
    expect(foundIn('mapping', draft).blocks).toEqual([
      'field-missing risks r2 what',
      'field-missing risks r2 serious',
      'approval-missing',
    ])
  })

  it('är lika hur fälten än kom', () => {
    const turned = Object.fromEntries(Object.entries(plan).reverse())
    expect(foundIn('plan', turned)).toEqual(foundIn('plan', plan))
  })

  it('inget när det är över, eller bara chefen innan det har börjat', () => {
    const nothing = { blocks: [], warns: [] }
    expect([flight(story.closed()), flight(story.brokenOff()), flight(story.chosen())]).toEqual([
      nothing,
      nothing,
      nothing,
    ])
    const { events, today } = story.mapped()
    expect(flight(new Story([]))).toEqual({ blocks: ['chef-missing'], warns: [] })
    expect(preFlight(factsFrom(events, []), defaultForms, today).blocks.map(told)).toEqual(['chef-missing'])
  })
})

describe('Kartläggningen', () => {
  const change = (group: string, key: string, field: string, text: string) =>
    withField(mapping, group, key, field, text)
  test.each([
    ['bara individer', change('causes', 'c1', 'level', 'individual'), 'causes-only-individual causes', 'warns'],
    ['nivån finns inte', change('causes', 'c1', 'level', 'regional'), 'field-unreadable causes c1 level', 'blocks'],
    ['utan grund', change('causes', 'c1', 'basis', ''), 'field-missing causes c1 basis', 'warns'],
    ['allvarlig risk', change('risks', 'r1', 'serious', 'yes'), 'serious-risk risks r1 handled', 'warns'],
    ['utan personal', without(mapping, 'participants', 'p1'), 'staff-absent participants', 'warns'],
    ['utan skyddsombud', without(mapping, 'participants', 'p2'), 'safety-representative-absent participants', 'warns'],
    [
      'en dag som inte finns',
      change('participants', 'p1', 'on', '2026-02-30'),
      'field-unreadable participants p1 on',
      'blocks',
    ],
  ] as const)('%s', (_what, draft, expected, weight) => {
    const found = foundIn('mapping', draft)
    expect(found[weight]).toContain(expected)
    expect(found.blocks.length + found.warns.length).toBe(2)
  })

  it('en allvarlig risk som är avhjälpt är inget att säga om, och dolda siffror är det', () => {
    const handled = withField(
      withField(mapping, 'risks', 'r1', 'serious', 'yes'),
      'risks',
      'r1',
      'handled',
      'Två per pass',
    )
    expect(foundIn('mapping', handled).warns).toEqual([])
    const masked = story.chosen().move('forward', cecilia, { numbers: 'masked' })
    expect(flight(masked.write('mapping', mapping)).warns).toEqual(['numbers-not-shown'])
  })
})

describe('Planen', () => {
  const usual = ['field-missing escalations e1 askedOn', 'escalation-undecided escalations e1']
  const change = (field: string, text: string, key = 'm1') => withField(plan, 'measures', key, field, text)

  it('som står fast hindrar bara att den ska publiceras och godkännas', () => {
    expect(foundIn('plan', plan)).toEqual({ blocks: ['plan-unpublished', 'approval-missing'], warns: usual })
  })

  test.each([
    ['slutar före start', change('due', '2026-11-01'), 'dates-backwards measures m1 due'],
    ['följs upp före start', change('followUpOn', '2026-11-01'), 'follow-up-before-start measures m1 followUpOn'],
    ['utan slut', change('due', ''), 'field-missing measures m1 due'],
    ['utan uppföljning', change('followUpOn', ''), 'field-missing measures m1 followUpOn'],
    ['utan ansvarig', change('responsible', ''), 'field-missing measures m1 responsible'],
    ['utan mått', change('sign', ''), 'field-missing measures m1 sign'],
    ['över mandatet', change('level', 'employer'), 'level-not-escalated measures m1 level'],
    ['lyft för lågt', change('level', 'employer', 'm2'), 'escalation-lower measures m2 level'],
    ['utan mål', change('goal', ''), 'field-missing measures m1 goal'],
    ['målet är borta', change('goal', 'g9'), 'reference-gone measures m1 goal'],
    [
      'mål utan åtgärd',
      withRow(plan, 'goals', { key: 'g2', values: { obstacle: 'Lyft', goal: 'Inga' } }),
      'goal-without-measure goals g2',
    ],
    ['korttidsfrånvaron', withField(plan, 'shortAbsence', '', 'handling', ''), 'field-missing shortAbsence  handling'],
    [
      'lyft åtgärd är borta',
      withField(plan, 'escalations', 'e1', 'measure', 'm9'),
      'reference-gone escalations e1 measure',
    ],
  ])('%s hindrar', (_what, draft, expected) => {
    expect(foundIn('plan', draft).blocks).toContain(expected)
    expect(foundIn('plan', plan).blocks).not.toContain(expected)
  })

  test.each([
    ['utan risk av ändringen', change('changeRisk', ''), 'field-missing measures m1 changeRisk'],
    ['ett hinder lämnas', withField(plan, 'goals', 'g1', 'from', ''), 'obstacle-left obstacles o1'],
  ])('%s varnar', (_what, draft, expected) => {
    expect(foundIn('plan', draft).warns).toContain(expected)
    expect(foundIn('plan', draft).blocks).toHaveLength(2)
  })

  it('det går att skriva varför ingen riskbedömning behövs, och löpande behöver inget slut', () => {
    const excused = withField(change('changeRisk', ''), 'measures', 'm1', 'noChangeRisk', 'Ingen ändring i arbetet')
    expect(foundIn('plan', excused).warns).toEqual(usual)
    expect(foundIn('plan', withField(change('due', ''), 'measures', 'm1', 'ongoing', 'yes')).blocks).toHaveLength(2)
  })

  it('en allvarlig risk ska ha en åtgärd', () => {
    const serious = withField(mapping, 'risks', 'r1', 'serious', 'yes')
    const begun = story.inMapping().write('mapping', serious).approve('mapping').move('forward').write('plan', plan)
    expect(flight(begun).blocks).toEqual(['serious-risk-unanswered risks r1', 'plan-unpublished', 'approval-missing'])
    expect(flight(begun.write('plan', change('risk', 'r1'))).blocks).toEqual(['plan-unpublished', 'approval-missing'])
  })

  it('det som ändras efter publicering hindrar, och efter godkännande räknas det inte', () => {
    const changed = story.planned().write('plan', change('due', '2027-04-30'))
    expect(flight(changed).blocks).toEqual(['plan-changed-since-publication', 'approval-outdated'])
    expect(flight(changed.publish()).blocks).toEqual(['approval-outdated'])
    expect(flight(story.carriedOut().write('plan', change('due', '2027-04-30'))).warns).toContain(
      'plan-changed-since-publication',
    )
  })

  it('skyddsombudet ska ha läst det som är publicerat senast, eller vara inbjudet', () => {
    const published = story.inPlan().write('plan', plan).publish()
    expect(flight(published).warns).toEqual([...usual, 'safety-representative-not-read'])
    published.do(goran, { accepted: { kind: 'marked-read', number: 1 } })
    expect(flight(published).warns).toEqual(usual)
    const again = story
      .inPlan()
      .write('plan', plan)
      .publish()
      .do(goran, { accepted: { kind: 'marked-read', number: 1 } })
    again.write('plan', change('due', '2027-04-30')).publish()
    expect(flight(again).warns).toContain('safety-representative-not-read')
    published.do(goran, { accepted: { kind: 'uninvited', accountId: 4, role: 'skyddsombud' } })
    expect(flight(published).warns).toEqual([...usual, 'safety-representative-not-invited'])
  })
})

it('arbetsgivarens egna fält kontrolleras som våra', () => {
  const own = { name: 'budget', kind: 'text', weight: 'blocks' } as const
  const [picture, ...rest] = defaultForms.mapping.groups
  if (!picture) throw new Error('no group')
  const groups = [{ ...picture, fields: [...picture.fields, own] }, ...rest]
  const forms = { ...defaultForms, mapping: { step: 'mapping', origin: 'employer', groups } as const }
  const { facts } = story.mapped()
  expect(preFlight(facts, forms, day('2026-10-01')).blocks.map(told)).toEqual(['field-missing picture  budget'])
})
