import { eq } from 'drizzle-orm'
import type { Client } from '#db/client.server'
import { newSlug } from '#db/crypto.server'
import { dropCopy, keepCopy, type OwnCopy } from '#db/own-export-file.server'
import { exportBySlug, exportsOf } from '#db/own-export.server'
import { ownExport } from '#db/schema'
import { settingsOn } from '#db/setting.server'
import { accept } from '~/domain/outcome'
import { askForExport, keptFrom } from '~/domain/own-export'
import { defineWrite } from './gate.server'
import { ownNotices } from './own-notice.server'
import { signed } from './signed.server'

/** The employee asks for a copy of everything about her. */
export const ask = defineWrite({
  action: 'own.export',
  seenBy: 'own.read',
  find: ({ db, actor }) =>
    actor.personId === null
      ? null
      : {
          thing: { personId: actor.personId, known: exportsOf(db, actor.personId) },
          ...{ personId: actor.personId, object: 'min-sida' },
        },
  decide: ({ known }, _nothing, { today }) => askForExport(known, today),
  store: (db, _change, { personId }, context) => {
    const { on: askedOn, at: askedAt, by: askedBy } = signed(context)
    const slug = newSlug()
    db.insert(ownExport).values({ slug, personId, askedOn, askedAt, askedBy }).run()
    return { slug }
  },
  fields: () => ['export'],
})

/** A copy is begun: tells whether there is a try left. One that fails again and again is given up. */
export const begin = defineWrite({
  action: 'export.settle',
  seenBy: 'export.settle',
  find: ({ db }, { slug }: { slug: string }) => find(db, slug),
  decide: ({ tries }) => accept({ tries: tries + 1, begun: tries < mostTries }),
  store: (db, { tries, begun }, { id }, { now }) => {
    db.update(ownExport)
      .set(begun ? { tries } : { failedAt: now })
      .where(eq(ownExport.id, id))
      .run()
    return begun
  },
  fields: ({ begun }) => [begun ? 'tries' : 'failedAt'],
})

const mostTries = 3

/** It is made: sealed in the data folder, and who asked for it is told. */
export const keep = defineWrite({
  action: 'export.settle',
  seenBy: 'export.settle',
  find: ({ db }, { slug }: { slug: string; copy: OwnCopy }) => find(db, slug),
  decide: (_found, { copy }, { db, today }) =>
    accept({ copy, keptUntil: keptFrom(today, settingsOn(db, today).exportDays) }),
  store: (db, { copy, keptUntil }, { id, slug }, { now }) => {
    keepCopy(slug, copy)
    db.update(ownExport).set({ madeAt: now, keptUntil }).where(eq(ownExport.id, id)).run()
  },
  fields: () => ['madeAt', 'keptUntil'],
  notices: (_change, { personId, slug }, { db }) => ownNotices(db, personId, `export:${slug}`),
})

/** Its days are over. */
export const remove = defineWrite({
  action: 'export.settle',
  seenBy: 'export.settle',
  find: ({ db }, { slug }: { slug: string }) => find(db, slug),
  decide: () => accept(null),
  store: (db, _change, { id, slug }, { now }) => {
    dropCopy(slug)
    db.update(ownExport).set({ removedAt: now }).where(eq(ownExport.id, id)).run()
  },
  fields: () => ['removedAt'],
})

function find(db: Client, slug: string) {
  const thing = exportBySlug(db, slug)
  return thing && { thing, personId: null, object: slug }
}
