import { describe, expect, it } from 'vitest'
import { mapping, plan, withField, without, withRow } from '#tests/support/intervention/drafts'
import { day } from '~/domain/day'
import { defaultForms } from '~/domain/intervention/default-forms'
import type { StepDraft } from '~/domain/intervention/draft'
import { findingCodes, type Finding } from '~/domain/intervention/finding'
import { changesBetween } from '~/domain/intervention/form-change'
import { ourForms } from '~/domain/intervention/house-forms'
import { measureTemplates } from '~/domain/intervention/measure-template'
import { steps } from '~/domain/intervention/stage'
import { textFindings } from '~/domain/text-guard'
import { changeSentence } from '~/text/intervention-change'
import { choiceText } from '~/text/intervention-choice'
import { findingSentence } from '~/text/intervention-finding'
import { fieldWords, groupWords } from '~/text/intervention-form'
import { templateWords } from '~/text/measure-template'

const drafts = { mapping: { draft: mapping }, plan: { draft: plan }, 'follow-through': { draft: {} } }
const groups = steps.flatMap((step) => defaultForms[step].groups)

describe('Orden i de tre stegen', () => {
  it('finns för varje grupp, fält och val', () => {
    for (const group of groups) {
      expect(groupWords(group.name, ourForms).title).not.toBe('')
      for (const { name, choices = [] } of group.fields) {
        expect(fieldWords(group.name, name, ourForms).label).not.toBe('')
        for (const choice of choices) expect(choiceText(group.name, name, choice)).not.toBe(choice)
      }
    }
  })

  it('finns för varje förslag på åtgärd, och klarar portalens egen granskning av texter', () => {
    for (const { code } of measureTemplates) {
      const words = templateWords[code]
      expect(Object.values(words ?? {}).filter(Boolean)).toHaveLength(3)
      expect(textFindings(Object.values(words ?? {}).join(' '))).toEqual([])
    }
    expect(Object.keys(templateWords)).toHaveLength(measureTemplates.length)
  })

  it('finns för allt som kan hindra eller varna', () => {
    const nowhere = { weight: 'blocks', step: null, group: null, row: null, field: null } as const
    const codes = Object.values(findingCodes).flat()
    for (const code of codes.filter((one) => one !== 'field-missing' && one !== 'rows-missing'))
      expect(findingSentence({ ...nowhere, code }, defaultForms, drafts)).not.toBe('')
    for (const { name, fields } of groups) {
      const at = { ...nowhere, group: name }
      expect(findingSentence({ ...at, code: 'rows-missing' }, defaultForms, drafts)).not.toBe('')
      for (const { name: field } of fields)
        expect(findingSentence({ ...at, field, code: 'field-missing' }, defaultForms, drafts)).not.toBe('')
    }
  })

  it('säger vilken rad det gäller', () => {
    const finding: Finding = {
      ...{ code: 'field-missing', weight: 'blocks', step: 'plan' },
      ...{ group: 'measures', row: 'm1', field: 'followUpOn' },
    }
    expect(findingSentence(finding, defaultForms, drafts)).toBe(
      '”Två fasta team”: Lägg till ett datum för uppföljning.',
    )
  })
})

describe('Ändringarna sedan publicering', () => {
  const sentences = (after: StepDraft) =>
    changesBetween(plan, after, defaultForms.plan).map((change) =>
      changeSentence(change, {
        ...{ step: 'plan', before: plan, after, house: ourForms },
        context: { drafts, forms: defaultForms, today: day('2026-11-20') },
      }),
    )

  it('är meningar om vad som är nytt, flyttat, ändrat och borttaget', () => {
    const added = { key: 'm3', values: { what: 'Ergonomirond' } }
    const after = withRow(
      without(withField(plan, 'measures', 'm1', 'due', '2027-04-30'), 'measures', 'm2'),
      'measures',
      added,
    )
    expect(sentences(after)).toEqual([
      'Åtgärden ”Två fasta team”: ”Klar senast” är nu fre 30 apr 2027 i stället för ons 31 mar 2027.',
      'Åtgärden ”Ergonomirond” är ny.',
      'Åtgärden ”Vikariepool” är borttagen.',
    ])
  })

  it('talar om val och det de pekar på med ord', () => {
    expect(sentences(withField(plan, 'measures', 'm1', 'level', 'unit'))).toEqual([
      'Åtgärden ”Två fasta team”: ”Vem kan besluta?” är nu ”Chefen över” i stället för ”Chefen själv”.',
    ])
    expect(sentences(withField(plan, 'measures', 'm2', 'risk', 'r1'))).toEqual([
      'Åtgärden ”Vikariepool”: åtgärdar risken är nu ”Ensamarbete natt”.',
    ])
    expect(sentences(withField(plan, 'goals', 'g1', 'goal', ''))).toEqual([
      'Målet ”Byten tar all återhämtning”: mål är struket.',
    ])
  })
})
