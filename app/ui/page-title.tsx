import type { ReactNode } from 'react'

/** The headline is the finding. One per page. */
export const PageTitle = ({ children }: { children: ReactNode }) => <h1 className="text-h1">{children}</h1>

/** One sentence on where things stand; the key fact in it is a `<b>`. */
export const Lead = ({ children }: { children: ReactNode }) => (
  <p className="mt-2 max-w-[62ch] text-lead text-ink-2 [&_b]:font-key [&_b]:text-ink">{children}</p>
)
