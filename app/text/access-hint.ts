import type { HintKind, HintMeasure } from '~/domain/access-hint'
import { decimal, counted, countWord, sentence, wholeNumber } from './number'
import { personName } from './person'

export const hintTitle: Record<HintKind, string> = {
  relation: 'Utanför uppdraget',
  skyddad: 'Skyddad identitet',
  manga: 'Ovanligt många personer',
  nekad: 'Många försök som inte gick',
  obekvam: 'Utanför arbetstid',
}

interface TextHint {
  kind: HintKind
  actorName: string | null
  person: { name: string | null } | null
  measure: HintMeasure
}

/** What was seen, in one sentence and without saying what it means. */
export function hintText({ kind, actorName, person, measure }: TextHint): string {
  const who = personName(actorName)
  const number = (name: string) => measure[name] ?? 0
  if (kind === 'relation') return relationText(who, personName(person?.name ?? null), number('visades') > 0)
  if (kind === 'skyddad') return `${who} öppnade uppgifter om någon med skyddad identitet${times(number('handelser'))}.`
  if (kind === 'nekad')
    return `${sentence(countWord(number('antal')))} försök av ${who} nekades eller låg utom räckhåll.`
  if (kind === 'obekvam')
    return `${who} läste eller ändrade uppgifter om ${counted(number('personer'), 'person', 'personer')} utanför arbetstid.`
  return number('ettochett') === 1
    ? `${who} öppnade uppgifter om ${wholeNumber(number('antal'))} personer, en i taget.`
    : `${who} såg ${wholeNumber(number('antal'))} personer i listor och på kort.`
}

const relationText = (who: string, person: string, shown: boolean): string =>
  shown
    ? `${who} öppnade uppgifter om ${person} utan uppdrag där den dagen, så som uppdragen står nu.`
    : `${who} försökte öppna uppgifter om ${person} utan uppdrag där den dagen. Inget visades.`

const times = (count: number): string => (count > 1 ? `, ${countWord(count)} gånger` : '')

/** "före 6, efter 20 eller på en ledig dag" */
export const hoursText = ({ from, until }: { from: number; until: number }): string =>
  `före klockan ${from}, efter klockan ${until} eller på en ledig dag`

/** How near in time an assignment was. */
export function nearText({ slutade, borjar }: HintMeasure): string {
  if (slutade) return `Uppdraget slutade ${counted(slutade, 'dag', 'dagar')} tidigare.`
  if (borjar) return `Uppdraget började ${counted(borjar, 'dag', 'dagar')} senare.`
  return 'Det fanns inget uppdrag där inom 30 dagar före eller efter.'
}

/** What is usual, for the one that is above it. */
export function usualText({ vanligt, grans, dagar, rollvanligt, rollgrans }: HintMeasure): string {
  const own = `Under ${counted(dagar ?? 0, 'tidigare dag', 'tidigare dagar')} har det oftast varit ${middle(vanligt ?? 0)}. Upp till ${wholeNumber(grans ?? 0)} räknas som vanligt.`
  const role =
    rollvanligt === null || rollvanligt === undefined
      ? ''
      : ` För alla i samma roll är det oftast ${middle(rollvanligt)}, och upp till ${wholeNumber(rollgrans ?? 0)} är vanligt.`
  return own + role
}

const middle = (value: number): string => (Number.isInteger(value) ? wholeNumber(value) : decimal(value))
