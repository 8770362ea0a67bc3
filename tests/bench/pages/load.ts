import { answerOf, processorTimeOf, type Running } from '../process'
import type { Visit } from './visitors'

export interface LoadOrder {
  url: string
  visits: readonly Visit[]
  connections: number
  seconds: number
  /** Requests a second, all connections together; without it as many as can be had. */
  rate?: number
  /** At once, when what is beside it won't wait. */
  cold?: true
}

export interface Load {
  visits: number
  perSecond: number
  p50: number
  p99: number
}

/** From a process of its own, so that asking takes no time from answering. */
export const load = (order: LoadOrder): Promise<Load> => answerOf<Load>('pages/load-process.ts', process.env, order)

export interface CostlyLoad extends Load {
  /** Milliseconds of processor time per visit. */
  effort: number
}

/** The same, with what it costs the server; warm before it is measured. */
export async function costlyLoad(server: Running, order: Omit<LoadOrder, 'url'>): Promise<CostlyLoad> {
  const { url, child } = server
  await load({ ...order, url, cold: true, seconds: Math.min(2, order.seconds) })
  const before = processorTimeOf(child)
  const loaded = await load({ ...order, url, cold: true })
  return { ...loaded, effort: (processorTimeOf(child) - before) / loaded.visits }
}
