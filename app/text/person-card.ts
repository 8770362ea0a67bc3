import type { Clock, Counter } from '~/domain/clock'
import type { Contact } from '~/domain/contact'
import { addDays, calendarParts, type Day } from '~/domain/day'
import { relapseGapDays } from '~/domain/occasion'
import type { Standing } from '~/domain/standing'
import { extentText } from './absence'
import { longDay, shortDay } from './day'
import { counted, percent, sentence } from './number'
import { givenName, pronoun } from './person'

interface Person {
  name: string | null
  sex: 'K' | 'M' | null
  position: string | null
  share: number
  workplace: string
}

/** How somebody stands, in a sentence: "Jonas är i arbete sedan mån 16 nov." */
export function standingSentence({ name }: Person, now: Standing, today: Day): string {
  const who = sentence(givenName(name))
  if (now.kind === 'working') return `${who} är i arbete.`
  if (now.kind === 'back')
    return now.on > today
      ? `${who} är tillbaka ${shortDay(now.on, today)}.`
      : `${who} är i arbete sedan ${shortDay(now.on, today)}.`
  if (now.dayNumber === 1) return `${who} är sjukanmäld i dag.`
  const since = now.from === addDays(today, -1) ? 'i går' : shortDay(now.from, today)
  const how = now.dayNumber < 8 ? 'sjuk' : `sjukskriven ${extentText(now.extent)}`
  return `${who} är ${how} sedan ${since}, dag ${now.dayNumber}.`
}

interface Finding {
  parameters: { kind: 'repeated' | 'long' }
  occasions: number
  firstOccasion: Day
}

/** The key fact of a signal: "sex gånger sedan 3 december", "17 dagar i följd". */
export const keyFact = ({ parameters, occasions, firstOccasion }: Finding, today: Day): string =>
  parameters.kind === 'repeated'
    ? `${counted(occasions, 'gång', 'gånger')} sedan ${longDayOfYear(firstOccasion, today)}`
    : `${today - firstOccasion + 1} dagar i följd`

/** The year is said only when the day is more than a year ago: "3 december" can only be the last one. */
const longDayOfYear = (day: Day, today: Day): string => longDay(day, today - day < 365 ? day : today)

/** Whether anybody has talked with her since a day: ", och ni har inte pratat om det än". */
export function talkedSince(contacts: readonly Contact[], since: Day, today: Day): string {
  const booked = contacts.find(({ heldOn, on }) => heldOn === null && on >= today)
  const held = contacts.find(({ heldOn }) => heldOn !== null && heldOn >= since)
  if (held?.heldOn) return `, och ni pratade senast ${shortDay(held.heldOn, today)}`
  return booked ? `, och ni har bokat ett samtal ${shortDay(booked.on, today)}` : ', och ni har inte pratat om det än'
}

/** "Ni pratade senast ons 18 nov." */
export function lastTalk(contacts: readonly Contact[], today: Day): string {
  const held = contacts.find(({ heldOn }) => heldOn !== null)
  return held?.heldOn ? `Ni pratade senast ${shortDay(held.heldOn, today)}.` : 'Ingen kontakt är antecknad än.'
}

/** "Undersköterska, 85 %" */
export const workText = ({ position, share }: Person): string =>
  `${sentence(position ?? 'Anställd')}, ${share === 0 ? 'timanställd' : percent(share)}`

/** "Hemsjukvården Öster sedan 2019" */
export const sinceText = ({ workplace }: Person, since: Day, today: Day): string =>
  `${workplace} sedan ${calendarParts(since).year === calendarParts(today).year ? longDay(since, today) : calendarParts(since).year}`

/** The sick-pay period: "Dag 26" since when, or what the next sick day would be. */
export function periodFact({ sickPayPeriod: period }: Clock, { sex }: Person, today: Day) {
  if (period?.running) return { value: `Dag ${period.days}`, note: `Sedan ${shortDay(period.from, today)}` }
  if (!period?.continues) return { value: 'Ingen pågår', note: 'Nästa börjar om på dag 1' }
  const until = shortDay(addDays(period.lastDay, relapseGapDays), today)
  const who = sex === null ? 'personen' : pronoun(sex).toLowerCase()
  return { value: 'Ingen pågår', note: `Blir ${who} sjuk senast ${until} blir det dag ${period.days + 1}` }
}

/** Rehabiliteringskedjan: the sick days that are added up, and from when. */
export function chainFact({ chain }: Clock, today: Day) {
  if (!chain?.continues) return { value: 'Ingen pågår', note: 'Nästa sjukdag blir dag 1' }
  return { value: daysText(chain), note: `Räknas ihop sedan ${shortDay(chain.from, today)}` }
}

const daysText = ({ running, days }: Counter): string =>
  running ? `Dag ${days}` : `${days} ${days === 1 ? 'dag' : 'dagar'}`
