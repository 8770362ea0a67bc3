import { copyOf } from '#db/own-export-file.server'
import { exportsOf, exportsToSettle, type StoredExport } from '#db/own-export.server'
import { settingsOn } from '#db/setting.server'
import { exportState, type OwnExportState } from '~/domain/own-export'
import type { Day } from '~/domain/day'
import { defineRead } from './gate.server'
import { defineOwnRead } from './own-read.server'

export interface OwnExport {
  slug: string
  askedAt: number
  madeAt: number | null
  keptUntil: Day | null
  state: OwnExportState
}

/** The copies she has asked for, the latest first. */
export const readOwnExports = defineOwnRead('own.read', ({ db, today }, personId) => ({
  exports: exportsOf(db, personId).map((one) => shown(one, today)),
  keptDays: settingsOn(db, today).exportDays,
}))

export const shown = (one: StoredExport, today: Day): OwnExport => {
  const { slug, askedAt, madeAt, keptUntil } = one
  return { slug, askedAt, madeAt, keptUntil, state: exportState(one, today) }
}

/** The copy itself, opened for whom it is about while it is kept. */
export const readOwnCopy = defineOwnRead('own.download', ({ db, today }, personId, { slug }: { slug: string }) => {
  const found = exportsOf(db, personId).find((one) => one.slug === slug)
  const copy = found && exportState(found, today) === 'ready' ? copyOf(slug) : null
  return copy && { copy }
})

/** For the worker: those to make, and those whose days are over. */
export const readExportsToSettle = defineRead({
  action: 'export.list',
  load: ({ db, today }) =>
    exportsToSettle(db, today).map(({ slug, personId, madeAt }) => ({ slug, personId, made: madeAt !== null })),
})
