import type { Role } from './role'

/** Who is asking: a person in one of her roles, or a named job of the system. */
export interface Actor {
  accountId: number | null
  name: string
  role: Role | 'system'
  /** The employee this account is, when it is one. */
  personId: number | null
}

/** The nightly run, the importer and the other jobs sign with their own name. */
export const systemActor = (name: string): Actor => ({ accountId: null, name, role: 'system', personId: null })

/** Somebody who is being let in: known by now, in no role yet. */
export const enteringActor = (accountId: number, name: string): Actor => ({ ...systemActor(name), accountId })
