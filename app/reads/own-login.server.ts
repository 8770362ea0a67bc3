import { statement } from '#db/client.server'
import { openOptional } from '#db/crypto.server'
import { factorsOf, heldRoles } from '#db/second-factor.server'
import { settingsOn } from '#db/setting.server'
import type { Role } from '~/domain/role'
import { rolesTakeFactor, type Factors } from '~/domain/second-factor'
import { defineRead, type Question } from './gate.server'

export interface OwnPasskey {
  slug: string
  name: string
  /** Milliseconds since 1970. */
  madeAt: number
  usedAt: number | null
}

export interface OwnLogin {
  email: string
  name: string
  slug: string
  factors: Factors
  /** When the app was set up; null = it isn't. */
  appSince: number | null
  keys: OwnPasskey[]
  /** Whether one of her roles takes a second step. */
  asked: boolean
  roles: Role[]
}

/** How whoever asks logs in. */
export const readOwnLogin = defineRead({
  action: 'factor.read',
  load: (question): OwnLogin | null => {
    const { db, actor, today } = question
    const row = statement<Pick<OwnLogin, 'email' | 'name' | 'slug' | 'appSince'>>(
      db,
      `SELECT a.email, a.name, a.slug, t.made_at AS appSince FROM account a
       LEFT JOIN authenticator t ON t.account_id = a.id WHERE a.id = ?`,
    ).get(actor.accountId)
    if (!row || actor.accountId === null) return null
    const roles = heldRoles(db, actor.accountId, today)
    const asked = rolesTakeFactor(roles, settingsOn(db, today).secondFactorRoles)
    return { ...row, roles, asked, factors: factorsOf(db, actor.accountId), keys: keysOf(question) }
  },
})

const keysOf = ({ db, actor }: Question): OwnPasskey[] =>
  statement<OwnPasskey>(
    db,
    'SELECT slug, name, made_at AS madeAt, used_at AS usedAt FROM passkey WHERE account_id = ? ORDER BY id',
  ).all(actor.accountId)

/** One of her own passkeys. */
export const readOwnPasskey = defineRead({
  action: 'factor.read',
  object: ({ slug }: { slug: string }) => slug,
  load: (question, { slug }): OwnPasskey | null => keysOf(question).find((key) => key.slug === slug) ?? null,
})

/** What she has to show that it is she: never sent to a page. */
export const readOwnProof = defineRead({
  action: 'factor.change',
  load: ({ db, actor }): { passwordHash: string | null; email: string; slug: string; secret: string | null } | null => {
    const row = statement<{ passwordHash: string | null; email: string; slug: string; sealed: string | null }>(
      db,
      `SELECT a.password_hash AS passwordHash, a.email, a.slug, t.secret AS sealed FROM account a
       LEFT JOIN authenticator t ON t.account_id = a.id WHERE a.id = ?`,
    ).get(actor.accountId)
    if (!row) return null
    const { sealed, ...proof } = row
    return { ...proof, secret: openOptional(sealed) }
  },
})

/** Her app, if one is set up. */
export const readOwnApp = defineRead({
  action: 'factor.read',
  load: ({ db, actor }): { since: number } | null =>
    statement<{ since: number }>(db, 'SELECT made_at AS since FROM authenticator WHERE account_id = ?').get(
      actor.accountId,
    ) ?? null,
})

/** Her passkeys as a browser knows them, so that none is made twice. */
export const readOwnKeys = defineRead({
  action: 'factor.read',
  load: ({ db, actor }): { credentialId: string; transports: string[] }[] =>
    statement<{ credentialId: string; transports: string }>(
      db,
      'SELECT credential_id AS credentialId, transports FROM passkey WHERE account_id = ?',
    )
      .all(actor.accountId)
      .map(({ credentialId, transports }) => ({ credentialId, transports: JSON.parse(transports) as string[] })),
})
