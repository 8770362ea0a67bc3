import { accountsBehind } from '#db/account.server'
import type { Client } from '#db/client.server'
import type { Notice } from './gate.server'

/** Tells an employee who has an account that something about her is new on Min sida, and not what. */
export const ownNotices = (db: Client, personId: number, key: string): Notice[] =>
  accountsBehind(db, [personId]).map((accountId) => ({
    dedupKey: `own:${key}:${accountId}`,
    accountId,
    kind: 'own-news',
    payload: {},
  }))
