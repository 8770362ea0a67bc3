import { RateLimiterMemory } from 'rate-limiter-flexible'

const perAccount = new RateLimiterMemory({ points: 8, duration: 900 })
const perAddress = new RateLimiterMemory({ points: 60, duration: 900 })

/** Wrong tries are counted per address, and per account where one is named; a right one forgets the account's. */
export function throttle(address: string, email?: string) {
  const account = email?.trim().toLowerCase()
  return {
    closed: async () =>
      (account !== undefined && spent(await perAccount.get(account), 8)) || spent(await perAddress.get(address), 60),
    failed: async () => {
      await Promise.allSettled([account !== undefined && perAccount.consume(account), perAddress.consume(address)])
    },
    passed: async () => {
      if (account !== undefined) await perAccount.delete(account)
    },
  }
}

const spent = (state: { consumedPoints: number } | null, points: number): boolean =>
  state !== null && state.consumedPoints >= points
