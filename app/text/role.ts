import type { Role } from '~/domain/role'

/** What a role is called. */
export const roleName: Record<Role, string> = {
  chef: 'chef',
  rekoAg: 'Reko-AG',
  insatsagare: 'insatsägare',
  rehabkoordinator: 'rehabkoordinator i vården',
  fhv: 'företagshälsovård',
  medarbetare: 'medarbetare',
  skyddsombud: 'skyddsombud',
  admin: 'systemförvaltare',
  loggranskare: 'loggranskare',
}
