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

const queues = new Map<string, Promise<unknown>>()

/** One try at a time per account and per address, so that those that come all at once are counted one by one. */
export const inTurn = <Value>(email: string, address: string, attempt: () => Promise<Value>): Promise<Value> =>
  queued(`address ${address}`, () => queued(`account ${email.trim().toLowerCase()}`, attempt))

async function queued<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
  const mine = (queues.get(name) ?? Promise.resolve()).then(work)
  const over = mine.then(
    () => undefined,
    () => undefined,
  )
  queues.set(name, over)
  try {
    return await mine
  } finally {
    if (queues.get(name) === over) queues.delete(name)
  }
}
