const queues = new Map<string, Promise<unknown>>()

/** One try at a time per address, and per account where one is named, so that those that come at once are counted one by one. */
export const inTurn = <Value>(address: string, attempt: () => Promise<Value>, email?: string): Promise<Value> =>
  queued(`address ${address}`, () =>
    email === undefined ? attempt() : queued(`account ${email.trim().toLowerCase()}`, attempt),
  )

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
