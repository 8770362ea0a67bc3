import type { Day } from '~/domain/day'
import type { MedgivandeTold } from '~/domain/medgivande-told'
import { shortDay } from './day'
import { categoriesText } from './medgivande'
import { lowerFirst } from './number'

/** What has happened to a medgivande, in a sentence. Whatever she does herself is hers, by no name: it may be protected. */
export function medgivandeEventText(told: MedgivandeTold, by: string, today: Day, who: Who = 'Medarbetaren'): string {
  const whose = `medgivandet för ${told.contact}, ${told.organisation}`
  if (told.is === 'replaced') return `M${whose.slice(1)}, ersattes av ett nytt.`
  if (told.is === 'confirmed') return `${who} svarade att ${whose}, stämmer.`
  if (told.is === 'contested') return `${who} svarade att ${whose}, inte stämmer. Det slutade gälla.`
  if (told.is === 'given') return givenText(told, by, today, who)
  if (told.is === 'copied') return `${by} antecknade att ${lowerFirst(who)} har fått en kopia av ${whose}.`
  if (told.how === 'self') return `${who} ${changeVerbs[told.is]} ${whose}.${left(told, today)}`
  return `${by} antecknade att ${lowerFirst(who)} ${changeVerbs[told.is]} ${whose}.${left(told, today)}${heard(told, today)}`
}

/** Told to herself or to others. */
type Who = 'Medarbetaren' | 'Du'

const changeVerbs = { narrowed: 'minskade', prolonged: 'förlängde', withdrawn: 'återkallade' } as const

function givenText(told: MedgivandeTold, by: string, today: Day, who: Who): string {
  const whom = `för ${told.contact}, ${told.organisation}`
  if (told.how === 'self') return `${who} gav ett medgivande ${whom}.${left(told, today)}`
  const kind = told.how === 'written' ? 'skriftligt' : 'muntligt'
  return `${by} registrerade ett ${kind} medgivande ${whom}.${left(told, today)}${heard(told, today)}`
}

const left = ({ categories, to }: MedgivandeTold, today: Day): string => {
  const about = categories === null ? null : `om ${categoriesText(categories)}`
  const until = to === null ? null : `till och med ${shortDay(to, today)}`
  return about === null && until === null ? '' : ` Det gäller ${[about, until].filter(Boolean).join(', ')}.`
}

const heard = ({ how, saidOn, receivedBy }: MedgivandeTold, today: Day): string => {
  const way = how === 'written' ? 'på papper' : 'muntligt'
  return ` Lämnat ${way} ${shortDay(saidOn, today)}${receivedBy === null ? '' : `, till ${receivedBy}`}.`
}
