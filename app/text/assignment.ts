import type { Term } from '~/domain/assignment'
import type { Day } from '~/domain/day'
import type { Role } from '~/domain/role'
import { dayRange, shortDay } from './day'
import { sentence } from './number'
import { roleName } from './role'

/** "från tor 1 jan tills vidare", "mån 2–fre 13 nov" */
export const termText = ({ from, to }: Term, today: Day): string =>
  to === null ? `från ${shortDay(from, today)} tills vidare` : dayRange(from, to, today)

/** Where a term stands on a day. */
export function termState({ from, to }: Term, today: Day): 'ongoing' | 'later' | 'ended' {
  if (to !== null && to < today) return 'ended'
  return from > today ? 'later' : 'ongoing'
}

export const termStateName = { ongoing: 'Pågår', later: 'Kommer', ended: 'Avslutat' }

/** Choices of a role, the first asking for one. */
export const roleChoices = (roles: readonly Role[], first?: string) => [
  ...(first === undefined ? [] : [{ value: '', label: first }]),
  ...roles.map((role) => ({ value: role, label: sentence(roleName[role]) })),
]
