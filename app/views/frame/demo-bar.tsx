import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { fullDay } from '~/text/day'

/** So that nobody takes made-up people for real ones. */
export const DemoBar = ({ today }: { today: Day }) => (
  <aside aria-label="Demo" data-screen className="border-b border-rule bg-sunken py-1.5 text-meta text-ink-2">
    <div className="justify-between gap-x-4 px-4 md:flex md:px-8 lg:max-w-320 lg:pr-12 lg:pl-6">
      <p className="inline">
        <b>Demo.</b> Alla personer och siffror är påhittade. I dag är {fullDay(today)}.
      </p>{' '}
      <a href={`${path('login')}#prova`} className="link target">
        Byt person
      </a>
    </div>
  </aside>
)
