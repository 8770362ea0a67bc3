import type { Publication } from '~/domain/intervention/facts'
import { defineInterventionRead } from './intervention-head.server'

/** A plan as it was published. */
export const readInterventionPlanVersion = defineInterventionRead(
  (_question, { facts }, { number }: { number: number }): { version: Publication } | null => {
    const version = facts.publications.find((one) => one.number === number)
    return version ? { version } : null
  },
)
