import type { ReactNode } from 'react'

/** One thing about a case in a line: what, how it stands, and the way to it. */
export const FactRow = ({ label, children, action }: { label: string; children: ReactNode; action?: ReactNode }) => (
  <div className="flex flex-wrap gap-x-4 border-b border-rule py-2.5 text-row">
    <dt className="w-28 font-key">{label}</dt>
    <dd className="min-w-0 flex-1">{children}</dd>
    {action && <dd data-screen>{action}</dd>}
  </div>
)
