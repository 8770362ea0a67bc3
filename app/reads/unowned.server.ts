import { statement } from '#db/client.server'
import { staffedWorkplaces } from '#db/ownership.server'
import { defineRead } from './gate.server'

/** How many workplaces with staff have neither a manager nor a Reko-AG: a signal there would reach nobody. */
export const readUnowned = defineRead({
  action: 'organisation.read',
  load: ({ db, today }): number =>
    statement<{ count: number }>(
      db,
      `SELECT count(*) AS count FROM (${staffedWorkplaces}) WHERE NOT managed AND NOT coordinated`,
    ).get({ today })?.count ?? 0,
})
