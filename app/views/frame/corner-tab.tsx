import type { ReactNode } from 'react'
import { path } from '~/paths'
import { Logo } from '~/ui/logo'

/** The petrol tab in the corner; it fills the header on phones, with the way on at its end. */
export const CornerTab = ({ children }: { children: ReactNode }) => (
  <div className="flex h-14 items-center justify-between gap-4 bg-brand px-4 text-white md:px-8 lg:h-18 lg:w-60 lg:px-6 print:bg-transparent print:text-ink">
    <a href={path('start')} className="target on-brand flex">
      <Logo />
    </a>
    {children}
  </div>
)
