import type { Day } from '~/domain/day'
import type { NotInForce } from '~/domain/medgivande'
import { shortDay } from './day'

interface StateOf {
  why: NotInForce | null
  endsWithin: 3 | 14 | null
  endedOn: Day | null
  terms: { from: Day; to: Day }
}

/** How it stands, with the mark of its state: "Gäller till sön 28 feb 2027", "Medgivandet är återkallat tor 12 nov". */
export function medgivandeState(
  { why, endsWithin, endedOn, terms: { from, to } }: StateOf,
  today: Day,
): { mark: 'done' | 'soon' | 'later' | 'locked'; text: string } {
  if (why === null && endsWithin !== null)
    return { mark: 'soon', text: `Gäller till ${shortDay(to, today)}, snart slut` }
  if (why === null) return { mark: 'done', text: `Gäller till ${shortDay(to, today)}` }
  if (why === 'coming') return { mark: 'later', text: `Gäller från ${shortDay(from, today)}` }
  return { mark: 'locked', text: lockedText[why](shortDay(endedOn ?? today, today), shortDay(to, today)) }
}

const lockedText: Record<Exclude<NotInForce, 'coming'>, (on: string, to: string) => string> = {
  withdrawn: (on) => `Medgivandet är återkallat ${on}`,
  contested: (on) => `Stämde inte, slutade gälla ${on}`,
  replaced: (on) => `Ersatt av ett nytt ${on}`,
  expired: (_on, to) => `Gick ut ${to}`,
  moved: () => 'Gäller inte: personen har bytt arbetsplats',
  protected: () => 'Gäller inte: skyddade personuppgifter',
}

/** What to do about it, for whom it is about; null when there is nothing. */
export function ownAdvice({ why, endsWithin }: Pick<StateOf, 'why' | 'endsWithin'>): string | null {
  if (why === 'moved')
    return 'Vill du att ni fortsätter behöver du ge ett nytt medgivande till den vårdgivare du har nu.'
  if (why === 'protected') return 'När du har skyddade personuppgifter skickas inget härifrån. Prata med din chef.'
  if (why === 'expired') return 'Vill du att ni fortsätter kan du ge ett nytt.'
  return endsWithin === null ? null : 'Vill du att det gäller längre kan du ändra sista dagen.'
}

/** The same for the employer. */
export function employerAdvice({ why, endsWithin }: Pick<StateOf, 'why' | 'endsWithin'>): string | null {
  if (why === 'moved') return 'Ny vårdgivare: be medarbetaren om ett nytt medgivande innan ni har kontakt igen.'
  if (why === 'protected') return 'Inget får skickas ut härifrån. Ring i stället.'
  if (why === 'expired') return 'Behövs kontakten fortfarande? Fråga medarbetaren om ett nytt.'
  return endsWithin === null ? null : 'Fråga medarbetaren om det ska gälla längre.'
}
