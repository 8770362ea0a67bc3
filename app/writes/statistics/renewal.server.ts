import type { Renewal } from '~/domain/statistics/renewal'
import type { WorkplaceTask } from '~/domain/statistics/touched'
import { stageUnseen, type Context } from '../gate.server'
import { keepHold, type Hold } from './hold.server'
import { storeWorkplace } from './workplace.server'

/** Milliseconds that one chunk may hold the write lock. */
const chunk = 40

/** Counts workplaces anew, the next of them until a chunk is full. @returns how many. */
export const storeSome = ({ db }: Context, tasks: readonly WorkplaceTask[], { span }: Renewal, hold: Hold): number =>
  stageUnseen(db, () => {
    keepHold(db, hold)
    const started = performance.now()
    let done = 0
    for (const task of tasks) {
      storeWorkplace(db, task, span)
      done += 1
      if (performance.now() - started > chunk) break
    }
    return done
  })
