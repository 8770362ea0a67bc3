import { unitNames } from '#db/unit-called.server'
import { defineRead } from './gate.server'

/** What the open units are called, to choose a place from. */
export const readUnitNames = defineRead({
  action: 'organisation.read',
  load: ({ db, today }): string[] => unitNames(db, today),
})
