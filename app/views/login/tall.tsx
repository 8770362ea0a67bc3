import type { ReactNode } from 'react'
import { Logo } from '~/ui/logo'
import { MarksDrawing } from './marks-drawing'

/** The corner tab grown to a whole side, for the pages before the frame. */
export const Tall = ({ employer, children }: { employer: string; children: ReactNode }) => (
  <div className="lg:flex lg:min-h-dvh">
    <header className="flex flex-col bg-brand px-4 pt-6 pb-7 text-white lg:w-100 lg:shrink-0 lg:px-10 lg:pt-11 lg:pb-16">
      <Logo large />
      <p className="mt-6 max-w-[17em] text-[1.375rem]/[1.8125rem] font-bold text-balance lg:mt-24 lg:text-tally">
        Vad som behöver göras, av vem och när. Innan korta frånvaron blir lång.
      </p>
      <p className="mt-6 text-white/80 max-lg:hidden">
        För chefer, Reko-AG och insatsägare i {employer}, för medarbetaren själv och för dem i vården som medarbetaren
        har sagt ja till.
      </p>
      <div className="mt-auto pt-16 max-lg:hidden">
        <MarksDrawing />
      </div>
    </header>
    <main id="innehall" tabIndex={-1} className="max-w-220 min-w-0 flex-1 px-4 pt-7 pb-12 lg:px-16 lg:pt-14">
      {children}
    </main>
  </div>
)
