import { RateLimiterMemory } from 'rate-limiter-flexible'

const perAccount = new RateLimiterMemory({ points: 8, duration: 900 })
const perAddress = new RateLimiterMemory({ points: 60, duration: 900 })

/** Wrong passwords are counted per account and per address; right ones forget the account's. */
export function throttle(email: string, address: string) {
  const account = email.trim().toLowerCase()
  return {
    closed: async () => spent(await perAccount.get(account), 8) || spent(await perAddress.get(address), 60),
    failed: async () => {
      await Promise.allSettled([perAccount.consume(account), perAddress.consume(address)])
    },
    passed: async () => {
      await perAccount.delete(account)
    },
  }
}

const spent = (state: { consumedPoints: number } | null, points: number): boolean =>
  state !== null && state.consumedPoints >= points
