import type { Context } from './context.server'
import { change, visibleChange } from './schema'

/** A change that somebody makes by hand and that is real at once. Belongs inside the write that stores it. */
export function handChange({ db, actor, now }: Context): number {
  const { id } = db
    .insert(change)
    .values({ kind: 'hand', madeBy: actor.accountId, madeAt: now, publishedAt: now })
    .returning()
    .get()
  db.insert(visibleChange).values({ id }).run()
  return id
}
