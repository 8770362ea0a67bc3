import { houseFormsOn } from '#db/intervention-form.server'
import { isOtherOpen } from '#db/intervention.server'
import { stageOf } from '~/domain/intervention/facts'
import { suggestedNext } from '~/domain/intervention/next-date'
import { preFlight } from '~/domain/intervention/pre-flight'
import { stageAfter, stepOf, transitionKinds } from '~/domain/intervention/stage'
import { undoTransition } from '~/domain/intervention/undo'
import type { Role } from '~/domain/role'
import { defineInterventionRead } from './intervention-head.server'

/** The ways on from where an intervention stands: what hinders, and which day to suggest for the one after. */
export const readInterventionMove = defineInterventionRead(({ db, now, today, actor }, found) => {
  const { facts } = found
  const stage = stageOf(facts)
  const by = { accountId: actor.accountId ?? 0, role: actor.role as Role }
  return {
    preFlight: preFlight(facts, houseFormsOn(db, today).forms, today),
    ways: transitionKinds.flatMap((kind) => {
      const to = stageAfter(stage, kind)
      const step = to && stepOf(to)
      return to === null ? [] : [{ kind, suggested: step && suggestedNext(step, facts, today) }]
    }),
    mayUndo: 'accepted' in undoTransition(facts, by, { at: now.getTime(), today }, isOtherOpen(db, found)),
  }
})
