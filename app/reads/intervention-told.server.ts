import type { Question } from './gate.server'
import { happenedInInterventions } from './intervention-happened.server'
import { interventionsLeft } from './intervention-ownerless.server'

/** Whether there is something new, since a moment, in an intervention she follows, or one of hers has gone out of her assignment. */
export const hasInterventionNews = (question: Question, after: number): boolean =>
  happenedInInterventions(question, after).some(({ follows }) => follows) ||
  interventionsLeft(question).some(({ at }) => at !== null && at > after)
