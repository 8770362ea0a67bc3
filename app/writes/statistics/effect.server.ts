import { storeEffect } from '#db/support-effect.server'
import type { SupportEffect } from '~/domain/statistics/support-effect'
import { stageUnseen, type Context } from '../gate.server'

/** Keeps what before and after of one intervention comes to: a sum of published numbers, made anew whenever they are. */
export const keepEffect = ({ db }: Context, interventionId: number, effect: SupportEffect | null): void =>
  stageUnseen(db, () => storeEffect(db, interventionId, effect))
