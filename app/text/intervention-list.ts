import type { Day } from '~/domain/day'
import type { HouseForms } from '~/domain/intervention/house-forms'
import type { Stage } from '~/domain/intervention/stage'
import type { Wait } from '~/domain/intervention/wait'
import { stageName } from './intervention'
import { counted, countWord, sentence } from './number'

/** The groups of the list. */
export const listStageName = (stage: Stage, house: Pick<HouseForms, 'names'>): string =>
  several[stage] ?? stageName(stage, house)

const several: Partial<Record<Stage, string>> = {
  chosen: 'Valda, inte påbörjade',
  closed: 'Avslutade',
  'broken-off': 'Avbrutna',
}

/** Whose it is to do something. */
export const partName: Record<Wait['part'], string> = { owner: 'Insatsägaren', chef: 'Chefen', invited: 'En inbjuden' }

/** "Nio insatser pågår" */
export function interventionsTitle(count: number, over: boolean): string {
  if (over) return 'Avslutade insatser'
  if (count === 0) return 'Inga insatser pågår'
  return `${sentence(countWord(count, 'en'))} ${count === 1 ? 'insats' : 'insatser'} pågår`
}

export function listLead(rows: readonly { wait: { on: Day } | null }[], over: boolean, today: Day): string {
  const late = rows.filter(({ wait }) => wait !== null && wait.on < today).length
  if (over) return 'Det som är skrivet finns kvar att läsa, och det ni lärde er kan hjälpa nästa arbetsplats.'
  if (late > 0) return `${sentence(counted(late, 'insats', 'insatser'))} har något som redan skulle ha varit gjort.`
  return 'En insats är stödet till en arbetsplats, i tre steg: kartläggning, plan och genomförande.'
}
