import { statement } from '#db/client.server'
import { stageUnseen, type Context } from './gate.server'

/**
 * Clears away sessions and activation links whose time is out. `at` is the time on the wall.
 * @returns how many went
 */
export const clearExpired = ({ db }: Context, at: Date): number =>
  stageUnseen(db, () => {
    const sessions = statement(db, 'DELETE FROM session WHERE expires_at <= ?').run(Math.floor(at.getTime() / 1000))
    const links = statement(db, 'DELETE FROM activation WHERE expires_at <= ?').run(at.getTime())
    return sessions.changes + links.changes
  })
