import { path } from '~/paths'
import { CornerTab } from './corner-tab'

/** On pages that anyone may read, for who hasn't logged in. */
export const VisitorHeader = () => (
  <header className="border-b border-rule lg:flex">
    <CornerTab>
      <a href={path('login')} className="target on-brand font-key underline underline-offset-3 lg:hidden print:hidden">
        Logga in
      </a>
    </CornerTab>
    <p className="flex flex-1 items-center justify-end px-12 text-row max-lg:hidden lg:max-w-260">
      <a href={path('login')} className="link target">
        Logga in
      </a>
    </p>
  </header>
)
