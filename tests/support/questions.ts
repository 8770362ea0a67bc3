import type { Client } from '#db/client.server'

type Ask = (...parameters: unknown[]) => unknown

/** How many times the database is asked while something is done. */
export function questionsAsked(db: Client, work: () => void): number {
  const statements = Object.getPrototypeOf(db.$client.prepare('SELECT 1')) as { all: Ask; get: Ask }
  const { all, get } = statements
  let count = 0
  const counting = (ask: Ask): Ask =>
    function (this: unknown, ...parameters) {
      count += 1
      return ask.apply(this, parameters)
    }
  Object.assign(statements, { all: counting(all), get: counting(get) })
  try {
    work()
  } finally {
    Object.assign(statements, { all, get })
  }
  return count
}
