import type { Renewal } from '~/domain/statistics/renewal'
import type { WorkplaceTask } from '~/domain/statistics/touched'
import { stageUnforced, type Context } from '../gate.server'
import { keepHold, type Hold } from './hold.server'
import { exchangeAbsence } from './absence-change.server'
import { storeWorkplace } from './workplace.server'

/** Milliseconds that one chunk may hold the write lock. */
const chunk = 40

/** Counts workplaces anew, the next of them until a chunk is full. @returns how many. */
export const storeSome = ({ db }: Context, tasks: readonly WorkplaceTask[], { span }: Renewal, hold: Hold): number =>
  stageUnforced(db, () => {
    keepHold(db, hold)
    const started = performance.now()
    let done = 0
    while (done < tasks.length && performance.now() - started < chunk) {
      const some = alikeFrom(tasks, done)
      if (some.length > 0) exchangeAbsence(db, some, span)
      else for (const task of tasks.slice(done, done + 1)) storeWorkplace(db, task, span)
      done += Math.max(1, some.length)
    }
    return done
  })

/** The next of the tasks as long as they are about absence alone, but not so many that a chunk becomes long. */
function alikeFrom(tasks: readonly WorkplaceTask[], from: number): WorkplaceTask[] {
  const some: WorkplaceTask[] = []
  for (let at = from, persons = 0; persons < mostPersons; at++) {
    const task = tasks[at]
    if (!task?.absenceOnly) break
    some.push(task)
    persons += task.persons?.length ?? 0
  }
  return some
}

const mostPersons = 200
