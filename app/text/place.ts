import type { Role } from '~/domain/role'
import { sentence, wholeNumber } from './number'
import { roleName } from './role'

/** Where a role is held: at one unit, or at several. */
export type Place = { name: string } | { units: number } | null

/** "Chef, Hemsjukvården Öster", "Reko-AG, 61 arbetsplatser", "Systemförvaltare". */
export function roleAt(role: Role, place: Place): string {
  const name = sentence(roleName[role])
  if (place === null) return name
  return `${name}, ${'name' in place ? place.name : `${wholeNumber(place.units)} enheter`}`
}
