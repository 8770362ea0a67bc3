import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { testEnvironment } from './environment'

declare module 'vitest' {
  interface ProvidedContext {
    folder: string
    template: string
  }
}

/** One migrated, empty database per run, which every world is a copy of. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'reko-tests-'))
  Object.assign(process.env, testEnvironment(folder))
  const template = join(folder, 'template.db')
  const { migrateDatabase } = await import('../../db/migrate.server')
  migrateDatabase(template)
  project.provide('folder', folder)
  project.provide('template', template)
  return () => rmSync(folder, { recursive: true, force: true })
}
