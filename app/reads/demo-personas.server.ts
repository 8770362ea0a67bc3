import { statement } from '#db/client.server'
import type { Role } from '~/domain/role'
import { defineRead } from './gate.server'

export interface DemoPersona {
  email: string
  name: string
  role: Role
  organisation: string | null
}

/** The twelve demo accounts for the log-in page. */
export const demoPersonas = defineRead({
  action: 'demo.list',
  load: ({ db }): DemoPersona[] =>
    statement<DemoPersona>(
      db,
      `SELECT a.email, a.name, a.organisation, s.role FROM account a JOIN assignment s ON s.account_id = a.id
       WHERE a.email LIKE '%.example' AND a.id <= 12 GROUP BY a.id ORDER BY a.id`,
    ).all(),
})
