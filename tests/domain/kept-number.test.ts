import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { newMeasureForm } from '~/domain/measure-form'
import { callMeetingForm, cancelMeetingForm, moveMeetingForm } from '~/domain/meeting-form'
import { planForm } from '~/domain/plan-form'
import { bookTalkForm } from '~/domain/talk-form'

const number = '070-123 45 67'
const slot = { datum: '2026-11-24', borjar: '10.00', slutar: '11.00' }

/** Each form in which a number may stand, and the field it may stand in. */
const forms: [string, z.ZodType, string, Record<string, string>][] = [
  ['kallelsen', callMeetingForm, 'plats', { sort: 'reconciliation', medarbetare: 'ja', ...slot }],
  ['flytten', moveMeetingForm, 'plats', slot],
  ['samtalet', bookTalkForm, 'plats', { sort: 'rehab', datum: '2026-11-24', facket: 'ja' }],
  ['beställningen', newMeasureForm, 'vad', { sort: 'fhv', tjanst: 'survey', fran: '2026-11-24' }],
  ['planens kontakt', planForm, 'kontakt', { revision: '0' }],
]

const findings = (form: z.ZodType, values: Record<string, string>) =>
  (form.safeParse(values).error?.issues ?? []).map(({ path, message }) => [path.join('.'), message])

describe.each(forms)('%s', (_name, form, field, rest) => {
  const withNumber = { ...rest, [field]: `Ring ${number}` }
  const reason = { [`${field}-nummer`]: 'Numret till mötet på distans' }

  it('säger till om ett telefonnummer och frågar varför, och sparar det med ett skäl', () => {
    expect(findings(form, withNumber)).toEqual([
      [field, 'phone-number-asks-why'],
      [`${field}-nummer`, 'phone-reason-missing'],
    ])
    expect(findings(form, { ...withNumber, [`${field}-nummer`]: '  ' })).toHaveLength(2)
    expect(form.safeParse({ ...withNumber, ...reason }).success).toBe(true)
  })

  it.each([
    ['19121212-1212', 'personal-number-in-text'],
    ['850572-9833', 'personal-number-in-text'],
    ['F32.1', 'diagnosis-in-text'],
    ['depression', 'diagnosis-in-text'],
  ])('tar inget skäl för %s', (text, code) => {
    expect(findings(form, { ...rest, ...reason, [field]: `${text} ${number}` })).toEqual([[field, code]])
  })

  it('låter inte skälet självt bära ett nummer', () => {
    expect(findings(form, { ...withNumber, [`${field}-nummer`]: `Hon har ${number}` })).toEqual([
      [`${field}-nummer`, 'phone-number-in-text'],
    ])
  })
})

describe('Ett telefonnummer i en annan text', () => {
  it('vägras, vilket skäl som än ges', () => {
    const values = { skal: `Ring ${number}`, 'skal-nummer': 'Det behövs' }
    expect(findings(cancelMeetingForm, values)).toEqual([['skal', 'phone-number-in-text']])
    const comment = { revision: '0', kommentar: number, 'kontakt-nummer': 'Det behövs' }
    expect(findings(planForm, comment)).toEqual([['kommentar', 'phone-number-in-text']])
    const adaptation = { sort: 'adaptation', vad: number, 'vad-nummer': 'Det behövs', fran: '2026-11-24' }
    expect(findings(newMeasureForm, adaptation)).toEqual([['vad', 'phone-number-in-text']])
  })

  it('och ett skäl utan nummer sparas inte', () => {
    expect(
      planForm.parse({ revision: '0', kontakt: 'Karin ringer', 'kontakt-nummer': 'Förr fanns ett' }),
    ).toMatchObject({
      numberReason: null,
    })
  })
})
