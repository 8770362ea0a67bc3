import type { ReactNode } from 'react'
import type { Day } from '~/domain/day'
import type { Role } from '~/domain/role'
import { path } from '~/paths'
import type { FrameData } from '~/reads/frame.server'
import { shortDay } from '~/text/day'
import { roleAt } from '~/text/place'
import { roleName } from '~/text/role'
import { CornerTab } from './corner-tab'
import { LogOut } from './log-out'
import { waitingCount } from './menu-items'
import { RoleSwitch } from './role-switch'

interface HeaderProps {
  frame: FrameData
  roles: readonly Role[]
  today: Day
}

/** The tab in the corner, then who is asking and how fresh the picture is. */
export const Header = ({ frame, roles, today }: HeaderProps) => (
  <header className="border-b border-rule lg:flex">
    <p className="sr-only">{`Inloggad som ${frame.name}`}</p>
    <CornerTab>
      <a
        href={path('menu')}
        className="target on-brand inline-flex items-center gap-2.5 font-key underline underline-offset-3 lg:hidden print:hidden"
      >
        Meny <Waiting count={waitingCount(frame)} />
      </a>
    </CornerTab>
    <div className="flex justify-between gap-4 border-t border-rule px-4 py-2 text-meta md:px-8 lg:hidden">
      <p className="min-w-0">
        <b>{frame.name}</b>, {roleName[frame.role]}
      </p>
      {frame.freshTo !== null && (
        <p className="shrink-0 text-ink-2">Frånvaro t.o.m. {shortDay(frame.freshTo, today)}</p>
      )}
    </div>
    <div className="flex flex-1 items-center gap-10 pr-12 pl-12 text-meta max-lg:hidden lg:max-w-260">
      <dl className="flex flex-1 gap-10">
        <Fact label="Arbetsgivare">{frame.employer}</Fact>
        {frame.freshTo !== null && <Fact label="Frånvaro till och med">{shortDay(frame.freshTo, today)}</Fact>}
      </dl>
      <div>
        <p className="text-small/5 font-key">{frame.name}</p>
        <p className="text-ink-2">{roleAt(frame.role, frame.place)}</p>
      </div>
      {roles.length > 1 && <RoleSwitch current={frame.role} roles={roles} />}
      <LogOut />
    </div>
  </header>
)

const Waiting = ({ count }: { count: number }) =>
  count > 0 ? (
    <span className="flex h-6 min-w-6 items-center justify-center rounded-full bg-white px-1.5 text-meta font-bold text-brand">
      {count}
      <span className="sr-only"> väntar på dig</span>
    </span>
  ) : null

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <div>
    <dt className="text-ink-2">{label}</dt>
    <dd className="text-small/5 font-key">{children}</dd>
  </div>
)
