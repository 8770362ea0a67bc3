import { statement } from '#db/client.server'
import { defineRead } from './gate.server'

/** Whether somebody else can choose a password for the account of whoever asks, by a link that hasn't been used. */
export const readNewLink = defineRead({
  action: 'start.read',
  load: ({ db, actor }): { waits: boolean } => ({
    waits:
      statement(db, 'SELECT 1 FROM activation WHERE account_id = ? AND used_at IS NULL LIMIT 1').get(
        actor.accountId,
      ) !== undefined,
  }),
})
