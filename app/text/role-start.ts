import type { Role } from '~/domain/role'

/** What the portal is for in each role, in one or two sentences. Says nothing of what isn't there yet. */
export const roleStartLead: Record<Role, string> = {
  chef: 'Här ser du vem av dina medarbetare som behöver något av dig, vad och när.',
  rekoAg: 'Här ser du vad som väntar på dina arbetsplatser, i den ordning det brådskar.',
  insatsagare:
    'Du stödjer arbetsplatser och ser aldrig uppgifter om en enskild person. Här ser du vilka enheter du är knuten till.',
  rehabkoordinator:
    'Du är här för att en arbetsgivare vill kunna nå dig om en patient som har sagt ja till det. Du ser bara det som någon har delat med just dig, och just nu är det inget.',
  fhv: 'Du bjuds in till de arbetsplatser och samtal där arbetsgivaren vill ha ert stöd. Just nu finns ingen inbjudan till dig.',
  medarbetare:
    'Ingen annan än din chef och Reko-AG på din arbetsplats kan se uppgifter om din frånvaro, och varje gång någon gör det skrivs det upp i en logg.',
  skyddsombud: 'Du deltar i arbetsmiljöarbetet på din arbetsplats och ser aldrig uppgifter om en enskild person.',
  admin: 'Du sköter organisation, användare och inläsning. Du ser aldrig frånvaro för en namngiven person.',
  loggranskare: 'Du granskar vem som har läst och ändrat vad. Du ser händelserna, inte innehållet.',
}
