import type { Day } from '~/domain/day'
import type { ListedThread } from '~/reads/listed-threads.server'
import { roleStartLead } from '~/text/role-start'
import { waitingLead, waitingTitle } from '~/text/start'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { DeskActs, threadActsOf } from './desk-acts'
import { OwnThreads, waitingIn } from './own-threads'

/** For a rehabkoordinator in healthcare: what waits for an answer, and her open threads. */
export function PartyStartPage({ threads, today }: { threads: readonly ListedThread[]; today: Day }) {
  const acts = threadActsOf(waitingIn(threads), true)
  return (
    <>
      <PageTitle>{waitingTitle(acts.length)}</PageTitle>
      <Lead>
        {acts.length > 0
          ? waitingLead(
              acts.map(({ on }) => on),
              today,
            )
          : roleStartLead.rehabkoordinator}
      </Lead>
      {acts.length > 0 && <DeskActs acts={acts} today={today} />}
      <OwnThreads threads={threads} today={today} />
    </>
  )
}
