import { RateLimiterMemory } from 'rate-limiter-flexible'
import { digest } from '#db/crypto.server'

/** Wrong tries in a quarter of an hour. */
const most = { pair: 8, account: 40, address: 60 }
const limiter = (points: number, duration = 900) => new RateLimiterMemory({ points, duration })
const perPair = limiter(most.pair)
const perAccount = limiter(most.account)
const perAddress = limiter(most.address)
const perMinute = limiter(1, 60)
const perQuestion = limiter(3000)

/**
 * Wrong tries are counted per account and address together, and per each of them. An address with many of them is closed to the
 * accounts they were for and not to the others there: many people can have the same one. A right try forgets the account's.
 */
export function throttle(address: string, email: string) {
  const account = email.trim().toLowerCase()
  const pair = `${address} ${account}`
  const isCrowded = async () => (await triesOf(perAddress, address)) >= most.address
  return {
    closed: async () => {
      const tries = await triesOf(perPair, pair)
      if (tries >= most.pair || (await triesOf(perAccount, account)) >= most.account) return true
      return tries > 0 && (await isCrowded())
    },
    isCrowded,
    failed: () => Promise.allSettled([count(perPair, pair), count(perAccount, account), count(perAddress, address)]),
    passed: () => Promise.all([perPair.delete(pair), perAccount.delete(account)]),
  }
}

/** For links and passkeys, which name no account beforehand: wrong ones are counted per address. */
export const throttleLinks = (address: string, kind: 'link' | 'passkey' = 'link') => ({
  closed: async () => (await triesOf(perAddress, `${kind} ${address}`)) >= most.address,
  failed: () => count(perAddress, `${kind} ${address}`),
})

/** Counts what is fetched by a right link; true when it has been more than a program needs. */
export const throttleFetches = async (code: string): Promise<boolean> => {
  const link = `fetch ${digest(code)}`
  await count(perAddress, link)
  return (await triesOf(perAddress, link)) > most.address
}

/** What passkeys are asked costs a row each: true when an address has wanted more than its people can need. */
export const throttleQuestions = async (address: string): Promise<boolean> =>
  perQuestion.consume(address).then(
    () => false,
    () => true,
  )

/** Whether this is the first of its kind in a minute, so that who is refused again and again does not fill the trail. */
export const firstThisMinute = (kind: string): Promise<boolean> =>
  perMinute.consume(kind).then(
    () => true,
    () => false,
  )

const triesOf = async (limit: RateLimiterMemory, key: string): Promise<number> =>
  (await limit.get(key))?.consumedPoints ?? 0

/** Beyond the limit the limiter objects; it has counted all the same. */
const count = (limit: RateLimiterMemory, key: string): Promise<unknown> => limit.consume(key).catch(() => undefined)
