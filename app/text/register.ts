import type { BreakOffReason, EvaluationAnswer } from '~/domain/intervention/answer'
import { isOver, stepOf, steps, type Stage, type Step } from '~/domain/intervention/stage'
import type { Theme } from '~/domain/intervention/theme'
import type { MeasureType } from '~/domain/intervention/vocabulary'
import { registerState, type RegisterState } from '~/domain/register-filter'
import type { SizeBand } from '~/domain/statistics/matching'
import { evaluationText } from './intervention'
import { measureTypeText, themeText } from './intervention-choice'
import { counted, lowerFirst, sentence } from './number'

export const registerStateText: Record<RegisterState, string> = {
  pagar: 'Pågår',
  avslutad: 'Avslutad',
  bruten: 'Avbruten',
}

/** "25–49", "50 eller fler" */
export const bandText = (band: SizeBand): string => band.replace('-', '–').replace('50+', '50 eller fler')

/** "25–49 medarbetare", "50 eller fler medarbetare" */
export const sizeText = (band: SizeBand | null): string =>
  band === null ? 'storleken visas inte' : `${bandText(band)} medarbetare`

/** Which workplace, as far as it is told: "Hemsjukvården Öster", "Arbetsplats i hemsjukvård", "Arbetsplats". */
export const placeText = ({ name, activity }: { name: string | null; activity: string | null }): string =>
  name ?? (activity === null ? 'En arbetsplats' : `En arbetsplats, ${activity}`)

/** "Pågår, steg 2", "Avslutad", "Avbruten: behovet fanns inte" */
export function stageText(stage: Stage, brokenOff: BreakOffReason | null): string {
  const state = registerStateText[registerState(stage)]
  if (brokenOff !== null) return `${state}: ${brokenOffText[brokenOff]}`
  if (isOver(stage)) return state
  const step = stepOf(stage)
  return step === null ? `${state}, vald` : `${state}, steg ${steps.indexOf(step) + 1}`
}

const brokenOffText: Record<BreakOffReason, string> = {
  reorganised: 'verksamheten organiserades om',
  'other-support': 'fick annat stöd',
  'no-need': 'behovet fanns inte',
  'no-resources': 'tid eller resurser saknades',
  'chosen-wrongly': 'valdes av misstag',
  other: 'annat skäl',
}

/** "Arbetstid, bemanning" */
export const themesText = (themes: readonly Theme[]): string => listed(themes.map((theme) => themeText[theme]))

export const typesText = (types: readonly MeasureType[]): string => listed(types.map((type) => measureTypeText[type]))

const listed = (words: readonly string[]): string =>
  words.map((word, at) => (at === 0 ? word : word.toLocaleLowerCase('sv'))).join(', ')

/** "49 + 22 + 370 dagar", "49 dagar" while the first goes on; a step that was skipped says so, and nothing is told of those to come. */
export function stepDaysText(days: Readonly<Record<Step, number | null>>): string {
  const begun = steps.slice(0, steps.findLastIndex((step) => days[step] !== null) + 1)
  if (begun.length === 0) return 'Inte påbörjad'
  const told = `${begun.flatMap((step) => days[step] ?? []).join(' + ')} dagar`
  const skipped = begun.find((step) => days[step] === null)
  return skipped ? `${told}, steg ${steps.indexOf(skipped) + 1} hoppades över` : told
}

/** "Insatsen hjälpte"; where those who answered differ, "Svaren går isär: insatsen hjälpte delvis, insatsen hjälpte". */
export function evaluationsText(evaluations: readonly EvaluationAnswer[]): string {
  const answers = [...new Set(evaluations)].map((answer) => evaluationText[answer])
  return answers.length < 2 ? listed(answers) : `Svaren går isär: ${lowerFirst(listed(answers))}`
}

/** The headline: "Fjorton insatser att lära av". */
export const registerTitle = (found: number): string =>
  found === 0 ? 'Inga insatser att visa' : `${sentence(counted(found, 'insats', 'insatser'))} att lära av`
