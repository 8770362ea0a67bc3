import type { ReactNode } from 'react'
import { Mark } from './mark'

export interface Count {
  value: ReactNode
  label: ReactNode
  tone?: 'blocks' | 'warns'
}

/** A few large numbers in columns split by hairlines. */
export const Tally = ({ items }: { items: Count[] }) => (
  <dl className="mt-6 grid grid-cols-2 gap-x-6 border-t-2 border-b border-t-line border-b-rule md:flex md:gap-0 md:divide-x md:divide-rule">
    {items.map(({ value, label, tone }, place) => (
      <div key={place} className="flex flex-col-reverse py-3 md:flex-auto md:py-4 md:pr-8 md:pl-5 md:first:pl-0">
        <dt className="text-small text-ink-2">{label}</dt>
        <dd className={`flex items-center gap-2.5 text-tally font-bold ${tone ? colour[tone] : ''}`}>
          {tone && <Mark kind={tone} />}
          {value}
        </dd>
      </div>
    ))}
  </dl>
)

const colour = { blocks: 'text-late', warns: 'text-soon' }
