import { managerEmail } from '../employer/accounts'
import { evaluatedEmployer } from '../employer/raise'
import { atMost, measure, percentile, round, type Measure, type Scale } from '../measure'
import { program, serving } from '../process'
import { surroundings } from '../surroundings'
import { cardSeenBy, caseOpenedBy, logIn } from './visitors'

/** A plan that saves itself while it is written: one round trip after another, as one writer makes them. */
export default async function measureDrafts({ small, folder, say }: Scale): Promise<Measure[]> {
  const path = await evaluatedEmployer(folder, small ? 400 : 1_700, say)
  const portal = await serving(program.portal, surroundings(path), '/readyz')
  try {
    const cookie = await logIn(portal.url, managerEmail(0))
    const the = await caseOpenedBy(portal.url, cookie, await cardSeenBy(portal.url, cookie))
    const times = await saves(`${portal.url}${the}/plan/utkast`, cookie, small ? 100 : 500)
    const [p50, p99] = [percentile(times, 0.5), percentile(times, 0.99)]
    const told = `p50 ${round(p50, 1)} ms, p99 ${round(p99, 1)} ms`
    return [
      measure('Planen sparar sig själv', `${times.length} gånger`, told, atMost(p99 / p50, 15, ' × p50'), { p50, p99 }),
    ]
  } finally {
    await portal.stop()
  }
}

async function saves(address: string, cookie: string, count: number): Promise<number[]> {
  const times: number[] = []
  let revision = 0
  for (let at = 0; at < count; at += 1) {
    const body = new URLSearchParams({
      revision: String(revision),
      kontakt: `Vi hörs varje onsdag, för ${at}:e gången.`,
    })
    const started = performance.now()
    const answer = await fetch(address, { method: 'POST', body, headers: { cookie } })
    const told = (await answer.json()) as { revision?: number }
    times.push(performance.now() - started)
    if (!answer.ok || told.revision === undefined) throw new Error(`A draft was not saved: ${answer.status}`)
    revision = told.revision
  }
  return times
}
