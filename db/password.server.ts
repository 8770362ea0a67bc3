import { hash } from '@node-rs/argon2'

/** Argon2id, at about 20 ms a password. */
export const hashPassword = (password: string): Promise<string> =>
  hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 })
