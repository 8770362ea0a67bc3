import type { CaseOrigin, CaseOutcome, ClosureReason } from '~/domain/case'
import type { ClockStep } from '~/domain/case-clock'
import type { ClockLimit, StatutoryLimitName } from '~/domain/clock-limit'
import type { Day } from '~/domain/day'
import type { Duty } from '~/domain/duty'
import type { PlanDuty } from '~/domain/plan-duty'
import { shortDay } from './day'

export const originText: Record<CaseOrigin, string> = {
  signal: 'Efter en signal',
  spell: 'Efter en sjukskrivning',
  wish: 'Medarbetaren bad om det',
}

export const closureReasonText: Record<ClosureReason, string> = {
  back: 'Tillbaka i sitt arbete',
  'other-work': 'Har fått annat arbete hos oss',
  left: 'Har slutat hos oss',
  'not-needed': 'Stödet behövs inte längre',
  'opened-wrongly': 'Ärendet öppnades av misstag',
}

export const outcomeText: Record<CaseOutcome, string> = {
  'as-before': 'Arbetar som tidigare',
  adapted: 'Arbetar med anpassning',
  part: 'Arbetar deltid',
  'not-working': 'Arbetar inte',
}

/** The heading of a limit in the clock of a case: the employer's words, else the portal's. */
export const limitTitle = ({ name, title }: Pick<ClockLimit, 'name' | 'title'>): string =>
  title ?? (name in titles ? titles[name as StatutoryLimitName] : 'Egen gräns')

export const limitMeaning = ({ name, meaning }: Pick<ClockLimit, 'name' | 'meaning'>): string =>
  meaning ?? (name in meanings ? meanings[name as StatutoryLimitName] : '')

const titles: Record<StatutoryLimitName, string> = {
  first: 'Sjukanmäld',
  certificate: 'Läkarintyg',
  sickPayEnds: 'Anmälan till Försäkringskassan',
  plan: 'Planen ska vara klar',
  longAbsence: 'Stäm av planen',
  chain90: 'Annat arbete hos oss prövas',
  chain180: 'Hela arbetsmarknaden prövas',
  chain365: 'Ett år i kedjan',
}

const meanings: Record<StatutoryLimitName, string> = {
  first: '',
  certificate: 'Från den dagen behövs intyg.',
  sickPayEnds: 'Sjuklönen är slut. Arbetsgivaren anmäler.',
  plan: 'Chefen gör den tillsammans med medarbetaren.',
  longAbsence: 'Räknas nu som lång frånvaro.',
  chain90: 'Ha svar på vad ni kan erbjuda.',
  chain180: 'Det finns undantag. Fråga Reko-AG.',
  chain365: '',
}

/** What has become of a limit, in a sentence after its date. */
export function stepText(step: ClockStep, today: Day): string {
  const { name, status, done } = step
  if (status === 'not-reached') return 'Frånvaron tog slut innan dess.'
  if (done === null || name === 'first') return limitMeaning(step)
  const by = done.by === null ? '' : `, antecknat av ${done.by}`
  return `Klart ${shortDay(done.on, today)}${by}.`
}

/** What the plan's duty comes to, for lists and leads. */
export function dutyText(duty: PlanDuty, today: Day): string {
  if (duty.kind === 'due') return `Plan klar senast ${shortDay(duty.dueOn, today)}`
  if (duty.kind === 'undecided') return `Bedöm hur länge frånvaron varar, senast ${shortDay(duty.dueOn, today)}`
  if (duty.kind === 'not-expected') return `Väntas vara tillbaka efter ${shortDay(duty.lastDay, today)}`
  if (duty.kind === 'adopted') return `Planen är klar sedan ${shortDay(duty.on, today)}`
  return duty.kind === 'not-needed' ? 'Plan behövs inte' : 'Ingen plan behövs nu'
}

/** What is next to be done in a case, without its date. */
export function nextText(next: Duty): string {
  if (next.kind === 'step') return next.what
  if (next.kind === 'limit') return limitTitle({ name: next.limit, title: next.title })
  if (next.kind === 'call') return 'Ring'
  return next.decided ? 'Gör klart planen' : 'Bedöm hur länge frånvaron varar'
}
