import { Router } from 'express'
import { database } from '#db/client.server'
import { pendingMigrations } from '#db/migrate.server'
import { phase } from './phase'

/** For whoever watches over the process: alive, and ready to answer. */
export function health(): Router {
  const router = Router()
  router.get('/healthz', (_request, response) => void response.type('text').send('ok\n'))
  router.get('/readyz', (_request, response) => {
    const state = stateNow()
    response.status(state === 'ready' ? 200 : 503).json({ status: state })
  })
  return router
}

function stateNow(): string {
  if (phase.get() !== 'ready') return phase.get()
  try {
    return pendingMigrations(database().$client) === 0 ? 'ready' : 'migrations missing'
  } catch {
    return 'database unreachable'
  }
}
