import type { ReactNode } from 'react'

/** A calm remark about the page as a whole: sunken, with a 2 px edge to the left. */
export const Note = ({ children }: { children: ReactNode }) => (
  <div className="measure mt-6 rounded-box bg-sunken px-5 py-4 text-row">{children}</div>
)
