import { statement } from '#db/client.server'
import { factorsOf, forgetFactors } from '#db/second-factor.server'
import { accept, refuse } from '~/domain/outcome'
import { hasFactor } from '~/domain/second-factor'
import { factorNotice } from './factor-notice.server'
import { defineWrite } from './gate.server'

/**
 * For whoever has lost both app and paper: nothing is left to take a second step with, and whoever is logged in isn't any
 * longer. Where her role asks for one she sets it up the next time. She is told, and nobody does it for herself.
 */
export const clearFactors = defineWrite({
  action: 'factor.clear',
  seenBy: 'account.list',
  find: ({ db, actor }, { slug }: { slug: string }) => {
    const row = statement<{ id: number }>(db, 'SELECT id FROM account WHERE slug = ? AND closed_at IS NULL').get(slug)
    return row
      ? { thing: { accountId: row.id, slug, isSelf: row.id === actor.accountId }, personId: null, object: slug }
      : null
  },
  decide: ({ accountId, isSelf }, _wish, { db }) => {
    if (isSelf) return refuse('factor-own')
    return hasFactor(factorsOf(db, accountId)) ? accept('cleared') : refuse('no-factor')
  },
  store: (db, _cleared, { accountId, slug }) => {
    forgetFactors(db, accountId)
    statement(db, 'DELETE FROM session WHERE account_id = ?').run(accountId)
    return { slug }
  },
  fields: () => ['app', 'passkey', 'recoveryCodes'],
  notices: (_cleared, account, context) => [factorNotice(context, account)],
})
