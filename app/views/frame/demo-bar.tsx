import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { fullDay } from '~/text/day'

/** So that nobody takes made-up people for real ones. */
export const DemoBar = ({ today }: { today: Day }) => (
  <aside
    aria-label="Demo"
    data-screen
    className="items-center justify-between gap-x-4 border-b border-rule bg-sunken px-4 py-1.5 text-meta text-ink-2 md:flex md:px-6 md:pr-12"
  >
    <p className="inline">
      <b>Demo.</b> Alla personer och siffror är påhittade. I dag är {fullDay(today)}.
    </p>{' '}
    <a href={`${path('login')}#prova`} className="link target">
      Byt person
    </a>
  </aside>
)
