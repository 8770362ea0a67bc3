import { removeUnsent } from '#db/attachment-content.server'
import { stageUnseen, type Context } from './gate.server'

/** Files that somebody added and never sent go after a day. @returns how many. */
export const sweepAttachments = ({ db, now }: Pick<Context, 'db' | 'now'>): number =>
  stageUnseen(db, () => removeUnsent(db, new Date(now.getTime() - day)))

const day = 24 * 3_600_000
