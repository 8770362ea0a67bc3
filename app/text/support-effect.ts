import type { BeforeAfter } from '~/domain/statistics/before-after'
import { firstDay, type Month } from '~/domain/statistics/month'
import type { SupportEffect } from '~/domain/statistics/support-effect'
import { measures, type Measure } from '~/domain/statistics/verdict'
import { longMonthAndYear } from './day'
import { measureText, measureUnit, signedMeasure } from './rate'

export const effectMeasures: Record<Measure, string> = { total: 'All sjukfrånvaro', short: 'Korta tillfällen' }

export type EffectVerdict = BeforeAfter['verdict']

/** In a few words, for lists and files. */
export const effectWords: Record<EffectVerdict, string> = {
  fallen: 'lägre än på jämförbara arbetsplatser',
  risen: 'högre än på jämförbara arbetsplatser',
  'no-certain-difference': 'ingen säkerställd skillnad',
  'too-small': 'för litet underlag',
}

/** "Sjukfrånvaron har gått ned mer än på jämförbara arbetsplatser" */
export function effectHeadline(
  measure: Measure,
  { verdict, unit }: Extract<BeforeAfter, { difference: number }>,
): string {
  if (verdict === 'no-certain-difference') return 'Ingen säkerställd skillnad mot jämförbara arbetsplatser'
  const fell = unit.change < 0
  const how = { fallen: fell ? 'gått ned mer' : 'ökat mindre', risen: fell ? 'gått ned mindre' : 'ökat mer' }[verdict]
  return `${subject[measure]} har ${how} än på jämförbara arbetsplatser`
}

/** The finding where there is one, for the head of the page: all absence first, else the short. */
export function effectFinding(effect: SupportEffect | null | undefined): string | undefined {
  const sure = effect && measures.map((measure) => told(measure, effect[measure])).find((text) => text !== null)
  return sure ? `${sure}.` : undefined
}

const told = (measure: Measure, answer: BeforeAfter): string | null =>
  answer.verdict === 'fallen' || answer.verdict === 'risen' ? effectHeadline(measure, answer) : null

const subject: Record<Measure, string> = { total: 'Sjukfrånvaron', short: 'De korta tillfällena' }

/** The difference of the two changes, with how sure it is. */
export function effectDifference(
  measure: Measure,
  { difference, lower, upper }: Extract<BeforeAfter, { difference: number }>,
): string {
  const [is, least, most] = [difference, lower, upper].map((value) => signedMeasure(measure, value))
  return `Skillnaden är ${is} ${measureUnit[measure]}. Med 95 procents säkerhet ligger den mellan ${least} och ${most}.`
}

/** "9,8 % före, 6,1 % efter" */
export const effectChange = (measure: Measure, { before, after }: { before: number; after: number }): string =>
  `${measureText(measure, before)} före, ${measureText(measure, after)} efter`

/** Why there is no answer yet, or can be none. */
export function effectMissing(
  { after }: Pick<SupportEffect, 'after'>,
  why: Extract<BeforeAfter, { verdict: 'too-small' }>['why'],
  end: Month | null,
): string {
  if (why === 'persons') return 'För litet underlag: för få personer före eller efter.'
  if (why === 'alike')
    return 'Visas inte: alla hade lika mycket, eller ingen frånvaro, ett av åren. Det skulle avslöja var och en.'
  if (why === 'comparison') return 'För litet underlag: det finns ingen liknande arbetsplats utan stöd att jämföra med.'
  const last = after.at(-1)
  return last === undefined || (end !== null && last <= end)
    ? 'För litet underlag: frånvaron är inte känd tolv månader före planen.'
    : `För tidigt att säga. Året efter är komplett när ${longMonthAndYear(firstDay(last))} är slut.`
}
