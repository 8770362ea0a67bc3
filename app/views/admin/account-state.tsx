import { State } from '~/ui/state'
import { dayAt } from '~/domain/day'
import { shortDay } from '~/text/day'
import type { Day } from '~/domain/day'

/** Whether somebody can log in. */
export function AccountState({ activated, closed }: { activated: boolean; closed: boolean }) {
  if (closed) return <State kind="locked">Avslutat</State>
  if (activated) return <State kind="done">Kan logga in</State>
  return <State kind="later">Inbjuden</State>
}

/** The day of the latest login. */
export const seenText = (seenAt: number | null, today: Day): string =>
  seenAt === null ? 'aldrig' : shortDay(dayAt(new Date(seenAt)), today)
