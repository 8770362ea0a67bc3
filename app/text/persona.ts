import type { Role } from '~/domain/role'
import { wholeNumber } from './number'

interface PersonaFacts {
  role: Role
  places: readonly string[]
  workplaces: number
  staff: number
  everywhere: boolean
}

/** The groups of the persona list, in order. */
export const personaGroups: readonly { title: string; roles: readonly Role[] }[] = [
  { title: 'Hos arbetsgivaren', roles: ['chef', 'rekoAg', 'insatsagare', 'skyddsombud'] },
  { title: 'Medarbetaren', roles: ['medarbetare'] },
  { title: 'Utanför arbetsgivaren', roles: ['rehabkoordinator', 'fhv'] },
  { title: 'Förvaltning', roles: ['admin', 'loggranskare'] },
]

/** What tells a persona apart: "Hemsjukvården Öster, 24 medarbetare". */
export function personaText(facts: PersonaFacts): string {
  const { role, places, staff } = facts
  if (role === 'admin') return 'Import, organisation, användare'
  if (role === 'loggranskare') return 'Vem som har läst vad'
  if (role === 'rekoAg') return workplacesText(facts)
  if (role === 'insatsagare') return `${workplacesText(facts)}, aldrig enskilda`
  const place = places.length > 2 ? `${places.length} enheter` : places.join(' och ')
  if (role === 'chef' && staff > 0) return `${place || 'Flera arbetsplatser'}, ${wholeNumber(staff)} medarbetare`
  return place || 'Ingen arbetsplats än'
}

function workplacesText({ places, workplaces, everywhere }: PersonaFacts): string {
  if (workplaces === 0) return everywhere ? 'Hela arbetsgivaren' : 'Inga arbetsplatser än'
  const count = workplaces === 1 ? '1 arbetsplats' : `${wholeNumber(workplaces)} arbetsplatser`
  if (everywhere || places.length === 0) return count
  return `${count} i ${places.length > 2 ? `${places[0]} med flera` : places.join(' och ')}`
}
