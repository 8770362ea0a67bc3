import type { Day } from '~/domain/day'
import type { Role } from '~/domain/role'
import { threadGroups, type ThreadGroup } from '~/domain/thread-list'
import type { ListedThread } from '~/reads/listed-threads.server'
import { counted } from '~/text/number'
import { groupTitle, inboxLead, inboxTitle } from '~/text/thread'
import { Empty } from '~/ui/empty'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { Section } from '~/ui/section'
import { InboxLinks } from './inbox-links'
import { ThreadTable } from './thread-table'

interface ThreadsPageProps {
  threads: readonly ListedThread[]
  role: Role | 'system'
  today: Day
}

/** What waits for the reader first, then what waits for others, then what is over. */
export function ThreadsPage({ threads, role, today }: ThreadsPageProps) {
  const outside = role === 'rehabkoordinator' || role === 'fhv'
  const inGroup = (group: ThreadGroup) => threads.filter((one) => one.group === group)
  return (
    <>
      <PageTitle>{inboxTitle(inGroup('yours').length)}</PageTitle>
      <Lead>{inboxLead(outside)}</Lead>
      <InboxLinks role={role} />
      {threads.length === 0 && (
        <Section title="Trådar">
          <Empty title="Inga trådar än">
            {outside
              ? 'När en arbetsgivare skriver till dig om en patient som har sagt ja till det står tråden här.'
              : 'En tråd startas från ett ärende, när medarbetaren har gett ett medgivande.'}
          </Empty>
        </Section>
      )}
      {threadGroups
        .filter((group) => inGroup(group).length > 0)
        .map((group) => (
          <Section key={group} title={groupTitle[group]} aside={counted(inGroup(group).length, 'tråd', 'trådar')}>
            <ThreadTable caption={groupTitle[group]} rows={inGroup(group)} outside={outside} today={today} />
          </Section>
        ))}
    </>
  )
}
