declare module 'autocannon' {
  import type { EventEmitter } from 'node:events'

  interface Request {
    method: 'GET'
    path: string
    headers: Record<string, string>
  }

  interface Options {
    url: string
    connections: number
    duration: number
    overallRate?: number
    requests: Request[]
    setupClient(client: { setRequests(requests: Request[]): void }): void
  }

  export interface Result {
    requests: { average: number; total: number }
    errors: number
    timeouts: number
    non2xx: number
    duration: number
  }

  export default function autocannon(
    options: Options,
    done: (fault: Error | null, result: Result) => void,
  ): EventEmitter & { stop(): void }
}
