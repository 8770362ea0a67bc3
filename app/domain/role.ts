import { z } from 'zod'

/** The nine roles of the portal; statute and field terms that have no English stay Swedish in ASCII. */
export const roles = [
  'chef',
  'rekoAg',
  'insatsagare',
  'rehabkoordinator',
  'fhv',
  'medarbetare',
  'skyddsombud',
  'admin',
  'loggranskare',
] as const

export type Role = (typeof roles)[number]

/** The role somebody starts in: what she is beside an employee comes first. */
export const usualRole = (held: readonly Role[]): Role | undefined =>
  held.find((role) => role !== 'medarbetare') ?? held[0]

export const roleForm = z.object({ role: z.enum(roles) })
