import type { Day } from '~/domain/day'
import type {
  BreakOffReason,
  ChoiceReason,
  DecisionAnswer,
  EvaluationAnswer,
  FollowUpMonth,
  MeasureState,
  RecheckAnswer,
} from '~/domain/intervention/answer'
import type { InterventionFacts } from '~/domain/intervention/facts'
import type { HouseForms } from '~/domain/intervention/house-forms'
import type { NextTransition } from '~/domain/intervention/next'
import { stepOf, steps, type Stage, type Step } from '~/domain/intervention/stage'
import { shortDay } from './day'
import { stepName } from './intervention-form'
import { lowerFirst } from './number'
import { personName } from './person'

/** Where an intervention stands, and who is named in it. */
export interface ToldIntervention {
  unit: { name: string }
  facts: InterventionFacts
  house: HouseForms
  stage: Stage
  next: NextTransition | null
  names: Record<number, { name: string | null }>
  /** Who reads it. */
  by: { accountId: number }
}

/** "2 Plan" */
export const numberedStep = (step: Step, house: Pick<HouseForms, 'names'>): string =>
  `${steps.indexOf(step) + 1} ${stepName(step, house)}`

export const stageName = (stage: Stage, house: Pick<HouseForms, 'names'>): string => {
  const step = stepOf(stage)
  return step ? numberedStep(step, house) : otherStages[stage as keyof typeof otherStages]
}

const otherStages = { chosen: 'Vald', closed: 'Avslutad', 'broken-off': 'Avbruten' } as const

/** "Hemsjukvården Öster: planen", of where it stands or of the step that is shown. */
export const titleText = ({ unit, stage, house }: ToldIntervention, shown: Stage = stage): string => {
  const step = stepOf(shown)
  const own = step && house.names[step]
  return `${unit.name}: ${own ? lowerFirst(own) : titleOf[shown]}`
}

const titleOf: Record<Stage, string> = {
  chosen: 'vald för stöd',
  mapping: 'kartläggningen',
  plan: 'planen',
  'follow-through': 'genomförandet',
  closed: 'avslutad insats',
  'broken-off': 'avbruten insats',
}

/** Where things stand and when the next transition is meant to come. */
export function standingText({ facts, stage, next, house, names, by }: ToldIntervention, today: Day): string {
  const last = facts.transitions.at(-1)
  if (stage === 'closed') return `Insatsen avslutades ${last ? shortDay(last.on, today) : ''}.`
  if (stage === 'broken-off')
    return `Insatsen avbröts ${last ? shortDay(last.on, today) : ''}. ${last?.because ? `${breakOffReasonText[last.because]}.` : ''}`
  const [chefId] = facts.chefs
  const chef = facts.chefs.includes(by.accountId) ? 'Du' : chefId && personName(names[chefId]?.name ?? null)
  const when = next === null ? '' : whenText(next, today)
  if (stage === 'chosen') return `Arbetsplatsen är vald. Kartläggningen ${when || 'är inte planerad'}.`
  const decides = chef === undefined ? 'Ingen chef finns att godkänna steget.' : `${chef} godkänner steget.`
  const goes = next?.kind === 'close' ? 'Insatsen avslutas enligt planen' : `${nextName(next, house)}`
  return `${goes} ${when}. ${decides}`
}

const whenText = ({ on, lateSince, kind }: NextTransition, today: Day): string =>
  lateSince === null
    ? `${kind === 'close' ? '' : 'börjar '}${shortDay(on, today)}`
    : `skulle ha ${kind === 'close' ? 'skett' : 'börjat'} ${shortDay(on, today)}`

const nextName = (next: NextTransition | null, house: HouseForms): string => {
  const step = next && stepOf(next.to)
  return step ? `Steg ${steps.indexOf(step) + 1}, ${lowerFirst(stepName(step, house))},` : 'Nästa steg'
}

export const choiceReasonText: Record<ChoiceReason, string> = {
  'high-and-rising': 'Sjukfrånvaron är hög och stiger',
  high: 'Sjukfrånvaron är hög',
  rising: 'Sjukfrånvaron stiger',
  'several-signals': 'Flera signaler på samma arbetsplats',
  'asked-by-chef': 'Chefen har bett om stöd',
  other: 'Något annat',
}

export const breakOffReasonText: Record<BreakOffReason, string> = {
  reorganised: 'Arbetsplatsen görs om',
  'other-support': 'Annat stöd har tagit över',
  'no-need': 'Stödet behövs inte längre',
  'no-resources': 'Det finns inte tid eller resurser nu',
  'chosen-wrongly': 'Arbetsplatsen valdes av misstag',
  other: 'Något annat',
}

export const measureStatusText: Record<MeasureState, string> = {
  planned: 'Planerad',
  ongoing: 'Pågår',
  done: 'Gjord',
  'not-done': 'Blev inte av',
}

export const decisionText: Record<DecisionAnswer, string> = { yes: 'Ja', no: 'Nej', later: 'Inte avgjort än' }

export const evaluationText: Record<EvaluationAnswer, string> = {
  helped: 'Insatsen hjälpte',
  partly: 'Insatsen hjälpte delvis',
  no: 'Insatsen hjälpte inte',
  'too-early': 'Det är för tidigt att säga',
}

export const recheckText: Record<RecheckAnswer, string> = {
  stands: 'Det ni byggde står kvar',
  slipping: 'Det är på väg att glida tillbaka',
  'new-intervention': 'Arbetsplatsen behöver en ny insats',
}

/** "efter tre månader" */
export const followUpName = (months: FollowUpMonth): string =>
  ({ 1: 'efter en månad', 3: 'efter tre månader', 6: 'efter sex månader', 12: 'efter tolv månader' })[months]
