import { realNow } from '~/outside/clock.server'
import { leaseLength, type Lease } from '~/writes/import/lease.server'

export interface Batch {
  id: number
  slug: string
}

export const signature = 'inläsning'

/** This process is at it. */
export function lease(): Lease {
  const from = realNow()
  return { by: process.pid, from, until: new Date(from.getTime() + leaseLength) }
}

const ours = new Set<number>()

/** While it works on a batch, this process knows so; a lease in its name that it knows nothing of is a namesake's. */
export async function working<Value>({ id }: Batch, work: () => Promise<Value>): Promise<Value> {
  ours.add(id)
  return work().finally(() => ours.delete(id))
}

export const worksOn = (id: number): boolean => ours.has(id)
