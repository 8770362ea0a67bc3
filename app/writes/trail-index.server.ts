import { indexTrail } from '#db/trail-index.server'
import { stageUnseen, type Context } from './gate.server'

/** Makes the next events findable by whom they concern. @returns how many; 0 when there are no more. */
export const indexNextEvents = ({ db }: Context, most: number): number => stageUnseen(db, () => indexTrail(db, most))
