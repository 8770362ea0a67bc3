import { section } from './section.server'

export const copies = section(
  'kopior',
  ['own_export'],
  `SELECT asked_at AS bad_om__tid, made_at AS klar__tid, kept_until AS sparas_till__dag, removed_at AS borttagen__tid
   FROM own_export WHERE person_id = @personId ORDER BY id`,
)
