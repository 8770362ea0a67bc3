import { describe, expect, it, test } from 'vitest'
import { approveStep } from '~/domain/intervention/approval'
import { changedSincePublication } from '~/domain/intervention/changed'
import { commentStep } from '~/domain/intervention/comment'
import { defaultForms } from '~/domain/intervention/default-forms'
import type { StepDraft } from '~/domain/intervention/draft'
import type { By } from '~/domain/intervention/party'
import { publishPlan } from '~/domain/intervention/publication'
import { markRead } from '~/domain/intervention/reading'
import type { Step } from '~/domain/intervention/stage'
import { saveStep } from '~/domain/intervention/writing'
import { followThrough, mapping, plan, withField, withRow, without } from '#tests/support/intervention/drafts'
import * as story from '#tests/support/intervention/story'
import {
  cecilia,
  goran,
  karin,
  lena,
  maja,
  refusal,
  stranger,
  ulla,
  type Story,
} from '#tests/support/intervention/story'

const revisionOf = (told: Story, step: Step) => told.facts.forms[step].revision
const save = (told: Story, step: Step, draft: StepDraft, by = cecilia, revision = revisionOf(told, step)) =>
  refusal(saveStep(told.facts, { step, draft, revision }, defaultForms, by))
const approve = (told: Story, step: Step, by = karin, revision = revisionOf(told, step)) =>
  refusal(approveStep(told.facts, { step, revision }, defaultForms, by, told.moment))
const publish = (told: Story, by = cecilia, revision = revisionOf(told, 'plan')) =>
  refusal(publishPlan(told.facts, revision, defaultForms, by, told.moment))

const inEveryStage: [string, () => Story][] = [
  ['chosen', story.chosen],
  ['mapping', story.inMapping],
  ['plan', story.inPlan],
  ['follow-through', story.carriedOut],
  ['closed', story.closed],
  ['broken-off', story.brokenOff],
]
const row = [{ key: 'x1', values: { what: 'Gruppen' } }]
const [closed, over] = ['step-not-open', 'intervention-over']

describe('Att skriva i ett steg', () => {
  test.each([
    ['mapping', [closed, 'accepted', closed, closed, over, over]],
    ['plan', [closed, closed, 'accepted', 'accepted', over, over]],
    ['follow-through', [closed, closed, closed, 'accepted', over, over]],
  ] as const)('%s går i sitt läge, och planen så länge den genomförs', (step, expected) => {
    const draft = { mapping, plan: without(plan, 'escalations', 'e1'), 'follow-through': followThrough }[step]
    expect(inEveryStage.map(([, tell]) => save(tell(), step, draft))).toEqual(expected)
  })

  test.each<[string, By, string]>([
    ['ägaren', cecilia, 'accepted'],
    ['chefen', karin, 'accepted'],
    ['ersättaren', ulla, 'accepted'],
    ['skyddsombudet', goran, 'accepted'],
    ['företagshälsan', lena, 'accepted'],
    ['den som följer', maja, 'intervention-not-yours'],
    ['en annan chef', stranger, 'intervention-not-yours'],
    ['skyddsombudet i en annan roll', { ...goran, role: 'fhv' }, 'intervention-not-yours'],
  ])('%s: %s', (_who, by, expected) => {
    expect(save(story.inMapping(), 'mapping', mapping, by)).toBe(expected)
  })

  it('de inbjudna lägger till, men ändrar och tar inte bort', () => {
    const begun = story.inMapping().write('mapping', mapping)
    const more = withRow(mapping, 'obstacles', { key: 'o2', values: { what: 'Tunga lyft' } })
    expect(save(begun, 'mapping', more, lena)).toBe('accepted')
    expect(save(begun, 'mapping', withField(more, 'obstacles', 'o1', 'what', 'Nej'), lena)).toBe('invited-only-add')
    expect(save(begun, 'mapping', without(more, 'strengths', 's1'), goran)).toBe('invited-only-add')
    expect(save(begun, 'mapping', without(more, 'strengths', 's1'), karin)).toBe('accepted')
  })

  it('den som skriver på en gammal sida får se båda texterna först, och samma text igen är inget nytt', () => {
    const begun = story.inMapping().write('mapping', mapping)
    expect(save(begun, 'mapping', mapping, cecilia, 0)).toBe('step-changed')
    expect(save(begun, 'mapping', mapping)).toBe('step-unchanged')
    expect(save(begun, 'mapping', { ...mapping, secret: [{ key: 'x', values: { name: 'x' } }] })).toBe('step-unchanged')
  })

  it('högst sextio rader av ett slag, men det som är för långt kan kortas', () => {
    const long = Array.from({ length: 61 }, (_row, place) => ({ key: `s${place}`, values: { what: 'Mycket' } }))
    expect(save(story.inMapping(), 'mapping', { ...mapping, strengths: long })).toBe('step-too-long')
    expect(save(story.inMapping(), 'mapping', { ...mapping, strengths: long.slice(1) })).toBe('accepted')
    const full = { kind: 'saved', step: 'mapping', revision: 1, draft: { strengths: [...long, ...row] } } as const
    const begun = story.inMapping().do(cecilia, { accepted: full })
    expect(save(begun, 'mapping', { strengths: long })).toBe('accepted')
  })

  it('två rader med samma nyckel är en, den första', () => {
    const begun = story.inMapping().write('mapping', { ...mapping, strengths: [...row, ...row] })
    expect(begun.facts.forms.mapping.draft['strengths']).toEqual(row)
  })

  it('en kommentar säger något, medan det pågår', () => {
    const comment = (told: Story, text: string, by: By) => refusal(commentStep(told.facts, { step: 'plan', text }, by))
    expect(comment(story.inPlan(), 'Bra', lena)).toBe('accepted')
    expect(comment(story.inPlan(), ' ', lena)).toBe('comment-empty')
    expect(comment(story.inPlan(), 'Bra', maja)).toBe('intervention-not-yours')
    expect(comment(story.closed(), 'Bra', karin)).toBe('intervention-over')
  })
})

describe('Att godkänna ett steg', () => {
  const written = () => story.inMapping().write('mapping', mapping)

  test.each<[string, By, string]>([
    ['chefen', karin, 'accepted'],
    ['ersättaren', ulla, 'accepted'],
    ['ägaren', cecilia, 'only-chef-approves'],
    ['ägaren i rollen chef', { ...cecilia, role: 'chef' }, 'only-chef-approves'],
    ['en annan chef', stranger, 'only-chef-approves'],
    ['chefen i en annan roll', { ...karin, role: 'rekoAg' }, 'only-chef-approves'],
    ['skyddsombudet', goran, 'only-chef-approves'],
    ['företagshälsan', lena, 'only-chef-approves'],
    ['den som följer', maja, 'only-chef-approves'],
  ])('%s: %s', (_who, by, expected) => {
    expect(approve(written(), 'mapping', by)).toBe(expected)
  })

  it('ingen godkänner sitt eget, inte ens den som har blivit chef där', () => {
    const told = story.mapped().move('forward')
    told.managers = [cecilia.accountId]
    told.write('plan', plan).publish()
    expect(approve(told, 'plan', { ...cecilia, role: 'chef' })).toBe('only-chef-approves')
  })

  test.each([
    ['som inte pågår', story.mapped, 'plan', 'step-not-open'],
    ['två gånger', story.mapped, 'mapping', 'already-approved'],
    ['som är tomt', story.inMapping, 'mapping', 'step-incomplete'],
    ['som inte är publicerat', () => story.inPlan().write('plan', plan), 'plan', 'plan-not-published'],
    ['som är publicerat', () => story.inPlan().write('plan', plan).publish(), 'plan', 'accepted'],
    [
      'med åtgärder kvar',
      () => story.carriedOut().write('follow-through', followThrough),
      'follow-through',
      'step-incomplete',
    ],
    ['som är över', story.closed, 'follow-through', 'intervention-over'],
  ] as const)('ett steg %s', (_what, tell, step, expected) => {
    expect(approve(tell(), step)).toBe(expected)
  })

  it('en annan text än den som lästes, eller ändrad efter publicering', () => {
    expect(approve(written(), 'mapping', karin, 0)).toBe('step-changed')
    const changed = story.planned().write('plan', withField(plan, 'measures', 'm1', 'due', '2027-05-01'))
    expect(approve(changed, 'plan')).toBe('plan-not-published')
    expect(approve(changed.publish(), 'plan')).toBe('accepted')
  })

  it('gäller inte när steget tas om', () => {
    const again = story.planned().move('back').wait(1).move('skip', karin)
    expect(approve(again, 'plan')).toBe('accepted')
  })
})

describe('Att publicera planen', () => {
  it('går i steg 2 och 3, av ägare och chef, när inget hindrar i den', () => {
    const written = () => story.inPlan().write('plan', plan)
    expect([cecilia, karin, ulla].map((by) => publish(written(), by))).toEqual(['accepted', 'accepted', 'accepted'])
    expect([goran, lena, maja, stranger].map((by) => publish(written(), by))).toEqual(
      Array(4).fill('intervention-not-yours'),
    )
    expect(publish(story.inPlan())).toBe('step-incomplete')
    expect(publish(written(), cecilia, 0)).toBe('step-changed')
    expect(inEveryStage.map(([, tell]) => publish(tell()))).toEqual([
      closed,
      closed,
      'step-incomplete',
      'plan-unchanged',
      over,
      over,
    ])
  })

  it('ger nästa nummer, och bara när något har ändrats', () => {
    const told = story.planned()
    expect(publish(told)).toBe('plan-unchanged')
    expect(changedSincePublication(told.facts, defaultForms)).toEqual([])
    const [first, second] = ['2027-04-30', '2027-03-31'].map((due) => withField(plan, 'measures', 'm1', 'due', due))
    told.write('plan', first ?? {})
    expect(changedSincePublication(told.facts, defaultForms)).toEqual([
      { kind: 'moved', group: 'measures', row: 'm1', field: 'due' },
    ])
    expect(publish(told.write('plan', second ?? {}))).toBe('plan-unchanged')
    expect(
      told
        .write('plan', first ?? {})
        .publish()
        .facts.publications.map(({ number }) => number),
    ).toEqual([1, 2])
  })

  it('den senaste läses en gång av var och en som är med', () => {
    const read = (told: Story, number: number, by: By) => refusal(markRead(told.facts, number, by))
    const told = story.planned()
    expect([read(told, 1, goran), read(told, 1, maja), read(told, 2, goran)]).toEqual([
      'accepted',
      'accepted',
      'plan-not-latest',
    ])
    expect(read(told, 1, stranger)).toBe('intervention-not-yours')
    expect(read(told.do(goran, { accepted: { kind: 'marked-read', number: 1 } }), 1, goran)).toBe('already-read')
  })
})
