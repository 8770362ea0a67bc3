import autocannon, { type Result } from 'autocannon'
import { percentile, round } from '../measure'
import { task } from '../task'
import type { Load, LoadOrder } from './load'

/** Measured after a while in which everything gets warm. */
async function run(order: LoadOrder): Promise<Load> {
  if (!order.cold) await drive({ ...order, seconds: Math.min(2, order.seconds) })
  return drive(order)
}

/** Every connection goes through all the visits, each beginning at another one. */
async function drive({ url, visits, connections, seconds, rate }: LoadOrder): Promise<Load> {
  const requests = visits.map(({ path, cookie }) => ({ method: 'GET' as const, path, headers: { ...browser, cookie } }))
  const times: number[] = []
  let connection = 0
  const result = await new Promise<Result>((resolve, reject) => {
    const options = {
      ...{ url, connections, duration: seconds, requests },
      ...(rate === undefined ? {} : { overallRate: rate }),
      setupClient: (client: { setRequests(all: typeof requests): void }) => {
        const first = connection % requests.length
        connection += 1
        client.setRequests([...requests.slice(first), ...requests.slice(0, first)])
      },
    }
    const running = autocannon(options, (fault, outcome) => (fault ? reject(fault) : resolve(outcome)))
    running.on('response', (_client, _status, _bytes, milliseconds: number) => times.push(milliseconds))
  })
  if (result.non2xx + result.errors > 0) throw new Error(`${result.non2xx + result.errors} visits failed: ${url}`)
  if (times.length === 0) throw new Error(`Nothing was answered in ${seconds} s: ${url}`)
  return {
    visits: times.length,
    perSecond: round(times.length / result.duration, 1),
    p50: round(percentile(times, 0.5), 2),
    p99: round(percentile(times, 0.99), 2),
  }
}

const browser = { accept: 'text/html', 'accept-encoding': 'gzip, deflate, br', 'accept-language': 'sv' }

await task(run)
