import type { ReactNode } from 'react'
import { Footer } from './footer'
import { VisitorHeader } from './visitor-header'

/** The frame of who hasn't logged in. */
export const Bare = ({ children }: { children: ReactNode }) => (
  <div className="flex min-h-dvh flex-col">
    <VisitorHeader />
    <main id="innehall" tabIndex={-1} className="mx-auto w-full max-w-[51.5rem] flex-1 px-4 pt-6 pb-16 lg:px-6 lg:pt-8">
      {children}
    </main>
    <Footer withMenu={false} signedIn={false} />
  </div>
)
