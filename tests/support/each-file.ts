import { afterAll, inject } from 'vitest'
import { testEnvironment } from './environment'

Object.assign(process.env, testEnvironment(inject('folder')))

afterAll(async () => {
  const { closeWorlds } = await import('./database')
  closeWorlds()
  const { travelTo } = await import('~/outside/clock.server')
  travelTo(null)
})
