import type { Role } from '~/domain/role'
import { counted, sentence, wholeNumber } from './number'
import { roleName } from './role'

/** Where a role is held: at one unit, or at several. */
type Place = { name: string } | { workplaces: number } | { units: number } | null

/** "Chef, Hemsjukvården Öster", "Reko-AG, 61 arbetsplatser", "Systemförvaltare". */
export function roleAt(role: Role, place: Place): string {
  const name = sentence(roleName[role])
  return place === null ? name : `${name}, ${placeText(place)}`
}

function placeText(place: NonNullable<Place>): string {
  if ('name' in place) return place.name
  if ('units' in place) return `${wholeNumber(place.units)} enheter`
  return counted(place.workplaces, 'arbetsplats', 'arbetsplatser')
}
