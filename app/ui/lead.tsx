import type { ReactNode } from 'react'

/** One sentence on where things stand; the key fact in it is bold. */
export const Lead = ({ children }: { children: ReactNode }) => (
  <p className="mt-2 max-w-[62ch] text-lead text-ink-2 [&_:is(b,strong)]:font-key [&_:is(b,strong)]:text-ink">
    {children}
  </p>
)
