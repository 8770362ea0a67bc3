import type { Context } from '#db/context.server'

/** On which day, when and by whom: always a person, since no job acts for anybody. */
export function signed({ today, now, actor }: Context) {
  if (actor.accountId === null) throw new Error('Only a person signs this')
  return { on: today, at: now, by: actor.accountId }
}
