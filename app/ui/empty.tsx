import type { ReactNode } from 'react'

/** Nothing to show: why, and what to do about it if there is something. */
export const Empty = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className="border-b border-rule py-4">
    <p className="font-key">{title}</p>
    <div className="measure mt-1 text-row text-ink-2">{children}</div>
  </div>
)
