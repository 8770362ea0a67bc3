import type { ReactNode } from 'react'

/** What has happened, one row each: when to the left, what to the right. */
export const Timeline = ({ items }: { items: { when: ReactNode; children: ReactNode }[] }) => (
  <ol>
    {items.map(({ when, children }, place) => (
      <li key={place} className="border-b border-rule py-2.5 md:flex md:gap-4">
        <div className="text-meta text-ink-2 md:w-32 md:shrink-0 md:pt-0.5">{when}</div>
        <div className="min-w-0 flex-1 text-row">{children}</div>
      </li>
    ))}
  </ol>
)
