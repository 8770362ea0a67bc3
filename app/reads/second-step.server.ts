import { statement } from '#db/client.server'
import { open } from '#db/crypto.server'
import { defineRead } from './gate.server'

/** The secret of somebody's app, to compare a code with; asked by the system, and never sent anywhere. */
export const readAppSecret = defineRead({
  action: 'factor.prove',
  load: ({ db }, accountId: number): { secret: string } | null => {
    const row = statement<{ secret: string }>(db, 'SELECT secret FROM authenticator WHERE account_id = ?').get(
      accountId,
    )
    return row ? { secret: open(row.secret) } : null
  },
})

export interface KnownPasskey {
  accountId: number
  credentialId: string
  publicKey: string
  counter: number
  transports: string[]
}

/** The passkey that says it answers, if the portal knows it. */
export const readPasskey = defineRead({
  action: 'factor.prove',
  load: ({ db }, credentialId: string): KnownPasskey | 'unknown' => {
    const row = statement<Row>(db, `${columns} WHERE credential_id = ?`).get(credentialId)
    return row ? known(row) : 'unknown'
  },
})

/** Those an account has, for its browser to choose among. */
export const readPasskeysOf = defineRead({
  action: 'factor.prove',
  load: ({ db }, accountId: number): KnownPasskey[] =>
    statement<Row>(db, `${columns} WHERE account_id = ? ORDER BY id`).all(accountId).map(known),
})

const columns = `SELECT account_id AS accountId, credential_id AS credentialId, public_key AS publicKey, counter, transports
  FROM passkey`

type Row = Omit<KnownPasskey, 'transports'> & { transports: string }
const known = (row: Row): KnownPasskey => ({ ...row, transports: JSON.parse(row.transports) as string[] })
