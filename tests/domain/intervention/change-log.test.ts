import { describe, expect, it } from 'vitest'
import { changeLog } from '~/domain/intervention/change-log'
import { defaultForms } from '~/domain/intervention/default-forms'
import { changesBetween } from '~/domain/intervention/form-change'
import { measureTemplates } from '~/domain/intervention/measure-template'
import { themes } from '~/domain/intervention/theme'
import { decisionLevels, measureTypes } from '~/domain/intervention/vocabulary'
import { mapping, plan, withField, withRow, without } from '#tests/support/intervention/drafts'
import * as story from '#tests/support/intervention/story'
import { goran, karin } from '#tests/support/intervention/story'

const row = (key: string) => ({ key, values: { what: 'Nattpassen' } })

describe('Vad som skiljer två texter', () => {
  it('nya och borttagna rader, flyttade dagar och ändrade ord, i formulärets ordning', () => {
    const changed = withRow(
      withField(withField(plan, 'measures', 'm1', 'due', '2027-05-01'), 'measures', 'm1', 'what', 'Tre team'),
      'goals',
      { key: 'g2', values: { goal: 'Lugnare' } },
    )
    expect(changesBetween(plan, without(changed, 'measures', 'm2'), defaultForms.plan)).toEqual([
      { kind: 'added', group: 'goals', row: 'g2' },
      { kind: 'rewritten', group: 'measures', row: 'm1', field: 'what' },
      { kind: 'moved', group: 'measures', row: 'm1', field: 'due' },
      { kind: 'removed', group: 'measures', row: 'm2' },
    ])
    expect(changesBetween(plan, plan, defaultForms.plan)).toEqual([])
  })
})

describe('Ändringsloggen', () => {
  const kinds = (told: story.Story) => changeLog(told.events, defaultForms).map(({ told: one }) => one.kind)

  it('berättar allt som har hänt, det senaste först', () => {
    expect(kinds(story.closed())).toEqual([
      ...['moved', 'approved', 'saved', 'measure-set', 'measure-set', 'moved', 'approved', 'published', 'saved'],
      ...['moved', 'approved', 'saved', 'moved', 'follower-added', 'invited', 'invited', 'chosen'],
    ])
  })

  it('den som sparar många gånger samma dag har ändrat en gång', () => {
    const told = story.inMapping().write('mapping', mapping)
    const sitting = told
      .wait(24)
      .write('mapping', withRow(mapping, 'unknowns', row('u2')))
      .write('mapping', withRow(mapping, 'unknowns', row('u3')))
    expect(changeLog(sitting.events, defaultForms)[0]?.told).toEqual({
      kind: 'saved',
      step: 'mapping',
      changes: [{ kind: 'added', group: 'unknowns', row: 'u3' }],
    })
    expect(kinds(sitting).filter((kind) => kind === 'saved')).toHaveLength(2)
    expect(kinds(sitting.write('mapping', mapping, karin)).filter((kind) => kind === 'saved')).toHaveLength(3)
  })

  it('den som ångrar sig samma dag har inte ändrat något', () => {
    const told = story.inMapping().write('mapping', mapping).wait(24)
    told.write('mapping', withRow(mapping, 'unknowns', row('u2'))).write('mapping', mapping)
    expect(kinds(told)[0]).toBe('saved')
    expect(kinds(told).filter((kind) => kind === 'saved')).toHaveLength(1)
  })

  it('en version säger vad som är nytt sedan den förra, och att den är läst är ingen ändring', () => {
    const told = story
      .planned()
      .write('plan', withField(plan, 'measures', 'm1', 'due', '2027-05-01'))
      .publish()
    told.do(goran, { accepted: { kind: 'marked-read', number: 2 } })
    const published = changeLog(told.events, defaultForms).filter(({ told: one }) => one.kind === 'published')
    expect(published.map(({ told: one }) => one)).toEqual([
      { kind: 'published', number: 2, changes: [{ kind: 'moved', group: 'measures', row: 'm1', field: 'due' }] },
      { kind: 'published', number: 1, changes: [] },
    ])
    expect(kinds(told)[0]).toBe('published')
  })
})

describe('Formulär och mallar', () => {
  it('varje tema har minst två mallar, med eget namn', () => {
    for (const theme of themes)
      expect(measureTemplates.filter((one) => one.theme === theme).length).toBeGreaterThan(theme === 'conduct' ? 0 : 1)
    expect(new Set(measureTemplates.map(({ code }) => code)).size).toBe(measureTemplates.length)
    expect(
      measureTemplates.every(({ type, level }) => measureTypes.includes(type) && decisionLevels.includes(level)),
    ).toBe(true)
  })

  it('våra formulär är märkta som vår tolkning, och varje fält hänger ihop', () => {
    const forms = Object.values(defaultForms)
    expect(forms.map(({ origin }) => origin)).toEqual(['ours', 'ours', 'ours'])
    for (const { groups } of forms)
      for (const { fields } of groups) {
        const names = fields.map(({ name }) => name)
        expect(new Set(names).size).toBe(names.length)
        for (const { kind, choices, of, unless } of fields) {
          expect(choices !== undefined).toBe(kind === 'choice')
          expect(of === undefined || defaultForms[of.step].groups.some(({ name }) => name === of.group)).toBe(
            kind !== 'row' || of !== undefined,
          )
          expect(unless === undefined || names.includes(unless.field)).toBe(true)
        }
      }
  })
})
