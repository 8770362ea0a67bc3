import { openInterventions, projectAnew } from '#db/intervention.server'
import { stageUnseen, type Context } from './gate.server'

/** Works out anew what waits in the interventions that go on: another manager, or a form that begins today, changes it though nothing has been done. */
export function renewWaits({ db, today }: Context): void {
  for (const one of openInterventions(db)) stageUnseen(db, () => projectAnew(db, one, today))
}
