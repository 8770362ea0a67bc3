import { expect, test } from 'vitest'
import { levels, type Level } from '~/domain/statistics/funnel'
import { risings, type Rising } from '~/domain/statistics/rising'
import { excessText, per100, ratePercent, signedPoints } from '~/text/rate'
import { verdictSentence } from '~/text/verdict-sentence'
import { verdictLines, wholeName } from '~/text/workplace'
import { workplacesLead, workplacesTitle } from '~/text/workplace-list'
import { levelWhy, risingWhy } from '~/text/workplace-why'

const verdicts = (total: [Level, Rising], short: [Level, Rising] = ['inom', 'nej']) => ({
  total: { level: total[0], rising: total[1] },
  short: { level: short[0], rising: short[1] },
})
const said = (...of: Parameters<typeof verdicts>) =>
  verdictSentence(verdicts(...of))
    .map(({ text }) => text)
    .join('')

test('the sentence says which measure, how high, whether it rises and how sure', () => {
  expect(said(['troligen_hogre', 'ja'])).toBe('Sjukfrånvaron är troligen högre än slumpen förklarar, och den stiger.')
  expect(said(['tydligt_hogre', 'nej'])).toBe(
    'Sjukfrånvaron är tydligt högre än slumpen förklarar. Någon säker ökning ser vi inte.',
  )
  expect(said(['inom', 'tecken'])).toBe(
    'Sjukfrånvaron är inom det väntade för en arbetsplats av den här storleken, men det finns tecken på ökning.',
  )
  expect(said(['inom', 'nej'], ['troligen_hogre', 'ja'])).toBe(
    'De korta tillfällena är troligen fler än slumpen förklarar, och de ökar.',
  )
  expect(said(['inom', 'nej'], ['inom', 'ja'])).toMatch(/Däremot ökar de korta tillfällena\.$/)
  expect(said(['lagre', 'nej'])).toBe('Sjukfrånvaron är lägre än slumpen förklarar. Någon säker ökning ser vi inte.')
})

test('what could not be told is never told as high, rising or all right', () => {
  expect(said(['oavgjort', 'oavgjort'], ['oavgjort', 'oavgjort'])).toBe('Om sjukfrånvaron är hög går inte att avgöra.')
  for (const rising of risings) expect(said(['oavgjort', rising])).not.toMatch(/högre|inom det väntade|stiger/)
})

test('every pair of verdicts is a whole sentence, and a row of at most two lines', () => {
  for (const level of levels)
    for (const rising of risings)
      for (const short of levels) {
        const sentence = said([level, rising], [short, 'nej'])
        expect(sentence).toMatch(/^[A-ZÅÄÖ].*\.$/)
        expect(sentence).not.toMatch(/ {2}|\.\.|undefined/)
        expect(verdictLines(verdicts([level, rising], [short, rising])).length).toBeLessThanOrEqual(2)
      }
})

test('why gives the numbers that decided, and that nobody alone did', () => {
  const asked = { measure: 'total', usual: 0.064, whole: 'Regionen' } as const
  const high = levelWhy({ ...asked, result: { rate: 0.121, z: 2.44, zAdjusted: 1.5, level: 'troligen_hogre' } }).join(
    ' ',
  )
  expect(high).toContain('12,1\u00a0% här och 6,4\u00a0% i hela regionen')
  expect(high).toContain('2,44 gånger så stor som slumpen brukar ge')
  expect(high).toContain('också utan den som varit borta mest')
  expect(high).toContain('troligen och inte tydligt')
  const one = levelWhy({ ...asked, result: { rate: 0.121, z: 2.44, zAdjusted: 2.1, level: 'inom' } }).join(' ')
  expect(one).toContain('aldrig på en enda persons frånvaro')
  expect(one).not.toContain('därför säger vi')
  const hidden = levelWhy({ ...asked, result: { rate: null, z: null, zAdjusted: null, level: 'oavgjort' } })
  expect(hidden.join(' ')).not.toMatch(/\d/)
})

test('why it rises says what is usual, or that nothing can be said', () => {
  const asked = {
    measure: 'total' as const,
    limits: { lower: -0.036, upper: 0.06 },
    baseMonths: 24,
    whole: 'Regionen',
    signals: 2,
  }
  expect(risingWhy({ ...asked, result: { rising: 'ja' } }).join(' ')).toContain('mellan −3,6 och +6,0 procentenheter')
  expect(risingWhy({ ...asked, result: { rising: 'oavgjort' } })).toHaveLength(1)
  expect(risingWhy({ ...asked, limits: null, result: { rising: 'nej' } }).join(' ')).not.toContain('procentenheter')
})

test('the headline is the finding, and the lead says where to begin', () => {
  const counts = {
    workplaces: 152,
    masked: 72,
    undecided: 9,
    highAndRising: 5,
    highAndRisingSupported: 2,
    highOrRising: 7,
  }
  expect(workplacesTitle(counts)).toBe('Fem arbetsplatser är högre och stiger')
  expect(workplacesLead(counts, { name: 'Akutavdelning 61' })).toBe(
    'Två av dem får redan stöd. Börja med Akutavdelning 61: av de andra har den flest sjukdagar utöver det väntade.',
  )
  expect(workplacesLead({ ...counts, highAndRisingSupported: 0 }, { name: 'Akutavdelning 61' })).toBe(
    'Ingen av dem får stöd än. Börja med Akutavdelning 61: där finns flest sjukdagar utöver det väntade.',
  )
  expect(workplacesLead({ ...counts, highAndRisingSupported: 4 }, { name: 'Kansliet' })).toBe(
    'Fyra av dem får redan stöd. Börja med Kansliet.',
  )
  expect(workplacesTitle({ ...counts, highAndRising: 0 })).toBe('Sju arbetsplatser är högre eller stiger')
  expect(workplacesTitle({ ...counts, highAndRising: 0, highOrRising: 0 })).toBe('Ingen arbetsplats sticker ut just nu')
})

test('numbers are said with one decimal, a real minus and the right noun', () => {
  expect([ratePercent(0.12049), ratePercent(0.00025)]).toEqual(['12,0\u00a0%', '0,0\u00a0%'])
  expect([signedPoints(0.046), signedPoints(-0.0361), signedPoints(0.0001)]).toEqual(['+4,6', '−3,6', '0,0'])
  expect([excessText(271.4), excessText(-1.2), excessText(1234)]).toEqual([
    '271\u00a0dagar över',
    '1\u00a0dag under',
    '1\u00a0234\u00a0dagar över',
  ])
  expect(per100(2.461)).toBe('246')
  expect(['Region Exempel', 'Storbo kommun', 'Bolaget AB'].map(wholeName)).toEqual([
    'Regionen',
    'Kommunen',
    'Organisationen',
  ])
})
