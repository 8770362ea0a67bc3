import type { ReactNode } from 'react'

/** The headline is the finding. One per page. */
export const PageTitle = ({ children }: { children: ReactNode }) => <h1 className="text-h1">{children}</h1>
