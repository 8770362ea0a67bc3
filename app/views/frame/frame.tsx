import type { ReactNode } from 'react'
import type { Day } from '~/domain/day'
import type { Role } from '~/domain/role'
import type { FrameData } from '~/reads/frame.server'
import { DemoBar } from './demo-bar'
import { Done } from './done'
import { Footer } from './footer'
import { Header } from './header'
import { Menu } from './menu'
import { VisitorHeader } from './visitor-header'

interface FrameProps {
  /** Null for a visitor who hasn't logged in. */
  frame: FrameData | null
  roles: readonly Role[]
  today: Day
  demo: boolean
  /** The path of the page inside. */
  here: string
  /** What has just been saved. */
  done?: string | null
}

/** What stands around every page. People from outside the employer have no menu and a narrower column. */
export function Frame({
  frame,
  roles,
  today,
  demo,
  here,
  done = null,
  children,
}: FrameProps & { children: ReactNode }) {
  const withMenu = frame !== null && !fromOutside.has(frame.role)
  return (
    <div className="flex min-h-dvh flex-col">
      {demo && <DemoBar today={today} />}
      {frame ? <Header frame={frame} roles={roles} today={today} /> : <VisitorHeader />}
      <div className="flex-1 lg:flex">
        {withMenu && <Menu frame={frame} here={here} />}
        <main id="innehall" tabIndex={-1} className={withMenu ? beside : alone}>
          <Done code={done} />
          {children}
        </main>
      </div>
      <Footer withMenu={withMenu} signedIn={frame !== null} />
    </div>
  )
}

const fromOutside = new Set<Role>(['rehabkoordinator', 'fhv'])
const room = 'min-w-0 px-4 pt-6 pb-16 md:px-8 lg:pt-8'
const beside = `${room} lg:max-w-260 lg:flex-1 lg:px-12`
const alone = `${room} mx-auto w-full max-w-[51.5rem] lg:px-6`
