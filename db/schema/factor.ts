import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { encryptedText } from '../crypto.server'
import { account, accountId } from './account'
import { key, moment, slug } from './columns'

/** The app that makes somebody's one-time codes: its secret, and the last step of time whose code has been used. */
export const authenticator = sqliteTable('authenticator', {
  accountId: integer('account_id')
    .primaryKey()
    .references(() => account.id),
  secret: encryptedText('secret').notNull(),
  lastStep: integer('last_step').notNull(),
  madeAt: moment('made_at').notNull(),
})

/** Codes on paper for who has lost the app; only a hash of each is kept. */
export const recoveryCode = sqliteTable(
  'recovery_code',
  {
    id: key(),
    accountId: accountId('account_id'),
    codeHash: text('code_hash').notNull().unique(),
    usedAt: moment('used_at'),
  },
  (table) => [index('recovery_code_account').on(table.accountId)],
)

/** The public half of a passkey; the other never leaves its owner. */
export const passkey = sqliteTable(
  'passkey',
  {
    id: key(),
    slug: slug(),
    accountId: accountId('account_id'),
    name: text('name').notNull(),
    credentialId: text('credential_id').notNull().unique(),
    publicKey: text('public_key').notNull(),
    counter: integer('counter').notNull(),
    transports: text('transports', { mode: 'json' }).$type<string[]>().notNull(),
    madeAt: moment('made_at').notNull(),
    usedAt: moment('used_at'),
  },
  (table) => [index('passkey_account').on(table.accountId)],
)

/** Between the password and the second step, under a hash of what the browser holds. No account = a visitor with a passkey. */
export const pendingLogin = sqliteTable(
  'pending_login',
  {
    id: text('id').primaryKey(),
    accountId: integer('account_id').references(() => account.id),
    expiresAt: moment('expires_at').notNull(),
  },
  (table) => [index('pending_login_account').on(table.accountId)],
)

/** What a passkey has been asked to sign: one question at a time for each session or pending login. */
export const passkeyChallenge = sqliteTable('passkey_challenge', {
  holder: text('holder').primaryKey(),
  challengeHash: text('challenge_hash').notNull(),
  expiresAt: moment('expires_at').notNull(),
})
