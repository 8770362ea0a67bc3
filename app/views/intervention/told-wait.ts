import type { FollowUpMonth } from '~/domain/intervention/answer'
import type { ActKind, Wait } from '~/domain/intervention/wait'
import { path } from '~/paths'
import { waitText, type WaitWords } from '~/text/intervention-wait'
import { stepPaths } from './step-paths'

export type ShownWait = Pick<Wait, 'part' | 'step' | 'row' | 'on'> & { kind: ActKind }

/** Something that waits as its row says it: what, why, and where it is done. */
export interface ToldWait extends WaitWords {
  to: string
}

export const toldWait = (slug: string, wait: ShownWait): ToldWait => ({
  ...waitText(wait.kind, wait.step, wait.row === null ? null : (Number(wait.row) as FollowUpMonth)),
  to: addressOf(slug, wait),
})

function addressOf(slug: string, { kind, step, row }: ShownWait): string {
  const page = path(step === null ? 'intervention' : stepPaths[step], { id: slug })
  switch (kind) {
    case 'start':
    case 'move':
      return path('interventionMove', { id: slug })
    case 'take-over':
      return path('interventionParties', { id: slug })
    case 'publish':
      return `${page}#publicera`
    case 'approve':
      return `${page}#godkann`
    case 'measure':
      return `${page}#atgard-${row}`
    case 'follow-up':
      return `${page}#uppfoljning-${row}`
    case 'evaluate':
      return `${path('interventionFollowUp', { id: slug })}#utvardering`
    case 'recheck':
      return `${path('interventionFollowUp', { id: slug })}#efterkontroll`
    default:
      return page
  }
}
