import { closeDatabase, database } from '#db/client.server'
import type { Context } from '#db/context.server'
import { dayAt } from '~/domain/day'
import { now } from '~/outside/clock.server'
import { answer } from '~/writes/signal.server'
import { task } from '../task'

interface WritesOrder {
  most: number
}

export interface WritesCost {
  writes: number
  /** A second. */
  bare: number
  answers: number
}

/** Signals answered one by one, beside single rows committed one by one in the same file; by turns, so that both meet the same disk. */
function run({ most }: WritesOrder): WritesCost {
  const db = database()
  const connection = db.$client
  connection.exec('CREATE TABLE IF NOT EXISTS bare (id INTEGER PRIMARY KEY, at INTEGER, text TEXT)')
  const bare = connection.prepare('INSERT INTO bare (at, text) VALUES (?, ?)')
  const open = connection.prepare(openText).all(most) as {
    slug: string
    accountId: number
    name: string
    personId: number
  }[]
  const times = { bare: 0, answers: 0 }
  for (const { slug, accountId, name, personId } of open) {
    times.bare += timed(() => bare.run(Date.now(), note))
    const context = contextOf({ accountId, name, role: 'chef', personId })
    times.answers += timed(() => {
      const outcome = answer(context, { slug, answer: { kind: 'other', note } })
      if (outcome.kind !== 'done') throw new Error(`A signal could not be answered: ${outcome.kind}`)
    })
  }
  connection.exec('DROP TABLE bare')
  closeDatabase()
  const perSecond = (milliseconds: number) => open.length / (milliseconds / 1000)
  return { writes: open.length, bare: perSecond(times.bare), answers: perSecond(times.answers) }
}

function contextOf(actor: Context['actor']): Context {
  const moment = now()
  return { db: database(), actor, now: moment, today: dayAt(moment), requestId: 'bench', stillStands: () => true }
}

function timed(work: () => unknown): number {
  const started = performance.now()
  work()
  return performance.now() - started
}

const note = 'Vi har talats vid och kommit överens om en anpassad arbetstid.'

/** Signals that a manager with an account can answer. */
const openText = `SELECT s.slug, a.account_id AS accountId, a.person_id AS personId, c.name FROM signal s
  JOIN employment e ON e.person_id = s.person_id JOIN account_person a ON a.person_id = e.manager_id
  JOIN account c ON c.id = a.account_id WHERE s.ended_on IS NULL AND e.last_day IS NULL GROUP BY s.id LIMIT ?`

await task(run)
