import { mayRenew, type PastRenewal } from '~/domain/statistics/renewal-pace'
import { renewStatistics } from './statistics.server'

/** Renews the numbers when it may, for whoever asks again and again; one that fails has taken its time too. */
export function pacedRenewal(): () => Promise<void> {
  let last: PastRenewal | null = null
  return async () => {
    const from = performance.now()
    if (!mayRenew(last, from)) return
    let renewed = true
    try {
      renewed = await renewStatistics()
    } finally {
      if (renewed) last = { from, to: performance.now() }
    }
  }
}
