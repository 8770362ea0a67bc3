import type { Role } from '~/domain/role'
import { wholeNumber } from './number'

export interface PersonaFacts {
  role: Role
  place: string | null
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
  const { role, place, staff } = facts
  if (role === 'admin') return 'Import, organisation, användare'
  if (role === 'loggranskare') return 'Vem som har läst vad'
  if (role === 'rekoAg') return workplacesText(facts)
  if (role === 'insatsagare') return `${workplacesText(facts)}, aldrig enskilda`
  if (role === 'chef' && staff > 0) return `${place ?? 'Flera arbetsplatser'}, ${wholeNumber(staff)} medarbetare`
  return place ?? 'Ingen arbetsplats än'
}

function workplacesText({ place, workplaces, everywhere }: PersonaFacts): string {
  if (workplaces === 0) return everywhere ? 'Hela arbetsgivaren' : 'Inga arbetsplatser än'
  const count = `${wholeNumber(workplaces)} arbetsplatser`
  return place !== null && workplaces > 1
    ? `${count} i ${place}`
    : workplaces === 1
      ? (place ?? '1 arbetsplats')
      : count
}
