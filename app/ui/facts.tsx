import type { ReactNode } from 'react'

interface Fact {
  label: string
  value: ReactNode
  /** What it is compared with, or since when. */
  note?: ReactNode
}

/** A few facts in columns split by hairlines, under a 2 px line; `big` when they are what the page is about. */
export const Facts = ({ items, big = false }: { items: Fact[]; big?: boolean }) => (
  <dl className="mt-6 border-t-2 border-line max-md:divide-y max-md:divide-rule md:flex md:divide-x md:divide-rule md:border-b md:border-b-rule print:flex print:divide-x print:divide-y-0">
    {items.map(({ label, value, note }) => (
      <div
        key={label}
        className="py-4 max-md:py-3 md:flex-1 md:px-6 md:first:pl-0 md:last:pr-0 print:flex-1 print:px-4 print:first:pl-0 print:last:pr-0"
      >
        <dt className="text-meta text-ink-2">{label}</dt>
        <dd className={`mt-1 ${big ? 'text-big max-lg:text-tally' : 'text-h3'}`}>
          <b>{value}</b>
        </dd>
        {note && <dd className="mt-1 text-meta text-ink-2">{note}</dd>}
      </div>
    ))}
  </dl>
)
