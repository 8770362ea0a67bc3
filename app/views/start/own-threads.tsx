import type { Day } from '~/domain/day'
import { path } from '~/paths'
import type { ListedThread } from '~/reads/listed-threads.server'
import type { ThreadAct } from '~/reads/thread-waiting.server'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { ThreadTable } from '../thread/thread-table'

/** Those in which something waits for the reader. */
export const waitingIn = (threads: readonly ListedThread[]): ThreadAct[] =>
  threads.filter((one): one is ThreadAct => one.group === 'yours' && one.due !== null)

/** The open threads of somebody outside the employer. */
export function OwnThreads({ threads, today }: { threads: readonly ListedThread[]; today: Day }) {
  const open = threads.filter(({ group }) => group !== 'locked' && group !== 'closed')
  if (threads.length === 0) return null
  return (
    <Section title="Dina trådar" aside={<TextLink to={path('threads')}>Alla {threads.length}</TextLink>}>
      {open.length > 0 ? (
        <ThreadTable caption="Dina öppna trådar" rows={open} outside today={today} />
      ) : (
        <p className="measure">Ingen tråd är öppen just nu.</p>
      )}
    </Section>
  )
}
