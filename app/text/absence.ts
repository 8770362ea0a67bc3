import { addDays, type Day } from '~/domain/day'
import type { CounterName, ClockLimit, StatutoryLimitName } from '~/domain/clock-limit'
import type { ContactKind } from '~/domain/contact'
import type { NextDate } from '~/domain/next-date'
import type { Standing } from '~/domain/standing'
import { shortDay } from './day'
import { percent, sentence } from './number'
import { givenName } from './person'

/** How somebody stands, in a list: "Sjukskriven på heltid, dag 26", "Sjuk sedan i går, dag 2", "I arbete sedan mån 16 nov". */
export function standingText(now: Standing, today: Day): string {
  if (now.kind === 'working') return 'I arbete'
  if (now.kind === 'back')
    return now.on > today ? `Tillbaka ${shortDay(now.on, today)}` : `I arbete sedan ${shortDay(now.on, today)}`
  if (now.dayNumber === 1) return `Sjukanmäld i dag${now.extent < 100 ? `, ${percent(now.extent)}` : ''}`
  if (now.dayNumber < 8) return `Sjuk${partText(now.extent)} sedan ${sinceText(now.from, today)}, dag ${now.dayNumber}`
  return `Sjukskriven ${extentText(now.extent)}, dag ${now.dayNumber}`
}

/** "på heltid", "50 %" */
export const extentText = (extent: number): string => (extent >= 100 ? 'på heltid' : percent(extent))

const partText = (extent: number): string => (extent >= 100 ? '' : ` ${percent(extent)}`)

const sinceText = (from: Day, today: Day): string => (from === addDays(today, -1) ? 'i går' : shortDay(from, today))

/** What comes next for somebody and by when: "Svar på signal senast fre 27 nov". */
export function nextDateText(next: NextDate, today: Day): string {
  const day = shortDay(next.on, today)
  const late = next.on < today
  if (next.kind === 'signal') return late ? `Svar på signal skulle ha kommit ${day}` : `Svar på signal senast ${day}`
  if (next.kind === 'talk') return late ? `Samtal skulle ha varit ${day}` : `Samtal ${day}`
  if (next.kind === 'call') return late ? `Skulle ha blivit uppringd ${day}` : `Ring senast ${day}`
  return next.kind === 'plan' ? planDateText(next.decided, late, day) : limitDateText(next.limit, day)
}

function planDateText(decided: boolean, late: boolean, day: string): string {
  if (decided) return late ? `Plan skulle ha varit klar ${day}` : `Plan klar senast ${day}`
  return late ? `Skulle ha bedömts om en plan behövs ${day}` : `Bedöm om en plan behövs senast ${day}`
}

function limitDateText(limit: ClockLimit, day: string): string {
  if (limit.name === 'certificate') return `Läkarintyg från ${day}`
  return `${limitDay(limit)} ${day}${limit.title === null ? '' : `, ${inSentence(limit.title)}`}`
}

/** "Dag 8", "Dag 15–21" */
export const limitDay = ({ fromDay, toDay }: Pick<ClockLimit, 'fromDay' | 'toDay'>): string =>
  `Dag ${fromDay === toDay ? fromDay : `${fromDay}–${toDay}`}`

/** What a limit means for the one who is off sick and her manager. */
export const limitName = ({ name, title }: Pick<ClockLimit, 'name' | 'title'>): string =>
  title === null ? (name in names ? names[name as StatutoryLimitName] : 'egen gräns') : inSentence(title)

/** Abbreviations keep their capitals. */
const inSentence = (title: string): string =>
  /^.[A-ZÅÄÖ]/.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1)

const names: Record<StatutoryLimitName, string> = {
  first: 'sjukanmälan',
  certificate: 'läkarintyg behövs',
  sickPayEnds: 'anmäl sjukfallet till Försäkringskassan',
  plan: 'plan för återgång i arbete ska vara klar',
  longAbsence: 'lång frånvaro, planen följs upp',
  chain90: 'arbetsförmågan prövas mot andra uppgifter hos er',
  chain180: 'arbetsförmågan prövas mot hela arbetsmarknaden',
  chain365: 'ett år i rehabiliteringskedjan',
}

export const counterName: Record<CounterName, string> = {
  currentAbsence: 'Pågående frånvaro',
  sickPayPeriod: 'Sjukperiod',
  chain: 'Rehabiliteringskedjan',
}

/** What a kind of contact is called: "ons 18 nov, telefon". */
export const contactName: Record<ContactKind, string> = {
  talk: 'samtal',
  phone: 'telefon',
  meeting: 'möte',
  message: 'meddelande',
}

/** A contact with somebody: "Telefonsamtal med Elin", "Meddelande till Elin". */
export const contactWith = (kind: ContactKind, name: string | null): string =>
  `${kind === 'phone' ? 'Telefonsamtal' : sentence(contactName[kind])} ${kind === 'message' ? 'till' : 'med'} ${givenName(name)}`
