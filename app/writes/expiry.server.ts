import { statement } from '#db/client.server'
import { stageUnseen, type Context } from './gate.server'

/**
 * Clears away sessions, ways in and activation links whose time is out, and notices that ended a month ago. `at` is the time on the wall.
 * @returns how many went
 */
export const clearExpired = ({ db }: Context, at: Date): number =>
  stageUnseen(db, () => {
    const sessions = statement(db, 'DELETE FROM session WHERE expires_at <= ?').run(Math.floor(at.getTime() / 1000))
    const links = statement(db, 'DELETE FROM activation WHERE expires_at <= ?').run(at.getTime())
    for (const table of ['pending_login', 'passkey_challenge'])
      statement(db, `DELETE FROM ${table} WHERE expires_at <= ?`).run(at.getTime())
    statement(db, endedNotices).run(at.getTime() - noticeAge)
    return sessions.changes + links.changes
  })

const endedNotices = 'DELETE FROM outbox WHERE coalesce(sent_at, cancelled_at, given_up_at) <= ?'
const noticeAge = 30 * 86_400_000
