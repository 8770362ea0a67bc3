import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mapping, plan } from '#tests/support/intervention/drafts'
import { day } from '~/domain/day'
import { defaultForms } from '~/domain/intervention/default-forms'
import { fitted, rowsOf, type StepDraft } from '~/domain/intervention/draft'
import { draftAfter } from '~/domain/intervention/draft-after'
import { valuesOf } from '~/domain/intervention/draft-fields'
import { withAskedRow, withFirstRows } from '~/domain/intervention/draft-row'
import { lackingGroups } from '~/domain/intervention/form-check'
import { measureTemplates } from '~/domain/intervention/measure-template'
import { askedRow, askFor } from '~/domain/intervention/new-row'
import { steps } from '~/domain/intervention/stage'
import { actionOf, stepButtons } from '~/domain/intervention/step-button'
import type { StepForm } from '~/domain/intervention/step-form'
import { postedDraft, stepInput } from '~/domain/intervention/step-input'

const forms = steps.map((step) => defaultForms[step])

/** Any text but spaces around it, and nothing that reads as a day. */
const texts = fc.string({ maxLength: 30 }).map((text) => text.trim().replace(/\d/g, 'x'))
const keys = fc.stringMatching(/^[a-z][a-z0-9]{0,11}$/)

/** A draft as a page shows it: rows with keys of their own, every field there. */
const drafts = (form: StepForm): fc.Arbitrary<StepDraft> =>
  fc.record(
    Object.fromEntries(
      form.groups.map(({ name, single, fields }) => {
        const row = (key: fc.Arbitrary<string>) =>
          fc.record({ key, values: fc.record(Object.fromEntries(fields.map((field) => [field.name, texts]))) })
        return [
          name,
          single
            ? fc.tuple(row(fc.constant('')))
            : fc.uniqueArray(row(keys), { maxLength: 4, selector: ({ key }) => key }),
        ]
      }),
    ),
  )

describe.each(forms)('Formuläret för $step', (form) => {
  it('ger tillbaka allt som stod i det, i samma ordning', () => {
    fc.assert(
      fc.property(drafts(form), (draft) => {
        expect(postedDraft(valuesOf(draft, form), form)).toEqual(draft)
      }),
    )
  })

  it('har ett namn för varje fält som inget annat fält har', () => {
    fc.assert(
      fc.property(drafts(form), (draft) => {
        const fields = form.groups.flatMap(({ name, fields: rules }) => rowsOf(draft, name).flatMap(() => rules))
        expect(Object.keys(valuesOf(draft, form))).toHaveLength(fields.length)
      }),
    )
  })

  it('går att sparas halvfärdigt, och utan en enda rad', () => {
    expect(stepInput(form).safeParse({}).success).toBe(true)
    const begun = withFirstRows({}, form, 'ny')
    const posted = stepInput(form).parse(valuesOf(begun, form))
    expect(fitted(posted.draft, form)).toEqual(fitted({}, form))
  })

  it('har en tom rad att börja i där det måste finnas någon', () => {
    const begun = withFirstRows({}, form, 'ny')
    for (const { name, single, least } of form.groups)
      expect(rowsOf(begun, name)).toHaveLength(!single && least > 0 ? 1 : 0)
  })
})

describe('Det som skrivs i ett steg', () => {
  const parse = (values: Record<string, string>) => stepInput(defaultForms.mapping).safeParse(values)
  const errorsIn = (values: Record<string, string>) =>
    (parse(values).error?.issues ?? []).map(({ path, message }) => [path.join('.'), message])

  it('med ett personnummer, en diagnos eller ett telefonnummer nekas vid sitt fält', () => {
    const errors = errorsIn({
      'causes.c1.what': 'Gäller 19121212-1212',
      'risks.r1.what': 'Utmattningssyndrom',
      'picture.summary': 'Ring 070-123 45 67',
    })
    expect(errors).toEqual(
      expect.arrayContaining([
        ['causes.c1.what', 'personal-number-in-text'],
        ['risks.r1.what', 'diagnosis-in-text'],
        ['picture.summary', 'phone-number-in-text'],
      ]),
    )
    expect(errors).toHaveLength(3)
  })

  it('och är för långt att läsa nekas vid sitt fält', () => {
    expect(errorsIn({ 'unknowns.u1.findOut': 'å'.repeat(2001) })).toEqual([['unknowns.u1.findOut', 'too-long']])
  })

  it('som en dag läses hur den än skrivs, och står kvar som den skrevs när den inte går att läsa', () => {
    const on = (text: string) => parse({ 'participants.p1.on': text }).data?.draft['participants']?.[0]?.values['on']
    expect([on('21 sep 2026'), on('20260921'), on('i höstas')]).toEqual(['2026-09-21', '2026-09-21', 'i höstas'])
  })
})

describe('Knapparna', () => {
  it.each([
    [stepButtons.save, { kind: 'save' }],
    [stepButtons.approve, { kind: 'approve' }],
    [stepButtons.publish, { kind: 'publish' }],
    [stepButtons.template, { kind: 'template' }],
    [stepButtons.add('causes'), { kind: 'add', group: 'causes', goal: null }],
    [stepButtons.add('measures', 'g1'), { kind: 'add', group: 'measures', goal: 'g1' }],
    [stepButtons.remove('measures', 'k3v9'), { kind: 'remove', group: 'measures', key: 'k3v9' }],
    [stepButtons.take('o1'), { kind: 'take', obstacle: 'o1' }],
    ['något annat', { kind: 'save' }],
  ])('%s säger vad de gör', (button, action) => {
    expect(actionOf(button)).toEqual(action)
  })

  it('ber sidan om en tom rad som inte sparas förrän något står i den', () => {
    const asked = askedRow(askFor({ group: 'measures', key: 'm9', goal: 'g1' }))
    const grown = withAskedRow(plan, defaultForms.plan, asked)
    expect(rowsOf(grown, 'measures').at(-1)).toEqual({ key: 'm9', values: { goal: 'g1' } })
    expect(withAskedRow(grown, defaultForms.plan, asked)).toBe(grown)
    expect(withAskedRow(plan, defaultForms.plan, askedRow('shortAbsence-x'))).toBe(plan)
    expect(askedRow('<script>')).toBeNull()
  })

  const around = { key: 'ny', today: day('2026-11-20'), mapping, template: null }

  it('tar med ett hinder från kartläggningen i planen, en gång', () => {
    const taken = draftAfter({}, { kind: 'take', obstacle: 'o1' }, around)
    const values = { from: 'o1', obstacle: 'Byten tar all återhämtning' }
    expect(rowsOf(taken, 'goals')).toEqual([{ key: 'ny', values }])
    expect(draftAfter(taken, { kind: 'take', obstacle: 'o1' }, around)).toBe(taken)
  })

  it('tar bort en rad och lämnar de andra', () => {
    const left = draftAfter(plan, { kind: 'remove', group: 'measures', key: 'm1' }, around)
    expect(rowsOf(left, 'measures').map(({ key }) => key)).toEqual(['m2'])
    expect(left['goals']).toBe(plan['goals'])
  })

  it('fyller i en åtgärd från ett förslag, så att bara ansvarig saknas', () => {
    const template = measureTemplates.find(({ months }) => months !== null)
    if (!template) throw new Error('No such template')
    const words = { what: 'Två fasta team', sign: 'Färre byten', changeRisk: 'Mindre rörligt' }
    const goals = { goals: plan['goals'] ?? [] }
    const filled = draftAfter(goals, { kind: 'template' }, { ...around, template: { template, words } })
    const [row] = rowsOf(filled, 'measures')
    expect(row?.values).toMatchObject({ ...words, goal: 'g1', start: '2026-11-20', theme: template.theme })
    const whole = { ...plan, measures: [{ key: 'ny', values: { ...row?.values, responsible: 'Karin' } }] }
    expect(lackingGroups(defaultForms.plan, { ...plan, measures: [row ?? { key: '', values: {} }] })).toEqual([
      'measures',
    ])
    expect(lackingGroups(defaultForms.plan, whole)).toEqual([])
  })
})
