import { calendarParts, type Day } from '~/domain/day'
import { concernsUnits } from '~/domain/assignment'
import type { Role } from '~/domain/role'
import { counted, sentence } from './number'

/** What the portal is for in each role, in one or two sentences, and for whom there is nothing to do yet. */
export const roleStartLead: Record<Role, string> = {
  chef: 'Här ser du vem av dina medarbetare som behöver något av dig, vad och när.',
  rekoAg: 'Här ser du vad som väntar på dina arbetsplatser, i den ordning det brådskar.',
  insatsagare:
    'Du hittar arbetsplatser där frånvaron är högre än slumpen förklarar, och stödjer dem genom tre steg. Du ser aldrig uppgifter om en enskild person.',
  rehabkoordinator:
    'Du är här för att en arbetsgivare vill kunna nå dig om en patient som har sagt ja till det. Du ser bara det som någon har delat med just dig.',
  fhv: 'Du bjuds in till de arbetsplatser där arbetsgivaren vill ha ert stöd. I arbetet med arbetsplatsen ser du aldrig uppgifter om en enskild person. I en tråd ser du bara det som en medarbetare har sagt ja till.',
  medarbetare:
    'Ingen annan än din chef och Reko-AG på din arbetsplats kan se uppgifter om din frånvaro, och varje gång någon gör det skrivs det upp i en logg.',
  skyddsombud: 'Du deltar i arbetsmiljöarbetet på din arbetsplats och ser aldrig uppgifter om en enskild person.',
  admin: 'Du sköter organisation, användare och inläsning. Du ser aldrig frånvaro för en namngiven person.',
  loggranskare: 'Du granskar vem som har läst och ändrat vad. Du ser händelserna, inte innehållet.',
}

/** Where a role holds that names no unit: an admin's all of it; an external's none, so where she comes from stands there, if we know. */
export function placeText(role: Role, everywhere: boolean, organisation: string | null): string {
  if (everywhere || role === 'admin' || role === 'loggranskare') return 'Hela arbetsgivaren'
  return concernsUnits(role) ? 'Ingen bestämd arbetsplats' : (organisation ?? 'Din egen organisation')
}

/** "Sjuksköterska, Hemsjukvården Öster, sedan 2019" */
export const employmentText = ({
  position,
  workplace,
  since,
}: {
  position: string | null
  workplace: string
  since: Day
}) => sentence([position, workplace, `sedan ${calendarParts(since).year}`].filter(Boolean).join(', '))

/** "Tolv försök de senaste sju dagarna har gällt uppgifter utom räckhåll." */
export const refusalsText = (count: number): string =>
  `${count === 0 ? 'Inga försök' : sentence(counted(count, 'försök', 'försök', 'ett'))} de senaste sju dagarna har gällt uppgifter utom räckhåll.`
