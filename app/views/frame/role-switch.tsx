import type { Role } from '~/domain/role'
import { path } from '~/paths'
import { sentence } from '~/text/number'
import { roleName } from '~/text/role'

interface Switch {
  current: Role
  roles: readonly Role[]
}

/** Opens under the header without script; one button per other role. */
export const RoleSwitch = ({ current, roles }: Switch) => (
  <details className="group relative" data-screen>
    <summary className="link flex min-h-11 list-none items-center text-row marker:content-none">Byt roll</summary>
    <div className="absolute top-full right-0 z-10 w-64 rounded-box border-[1.5px] border-act bg-surface p-2">
      <RoleButtons current={current} roles={roles} />
    </div>
  </details>
)

/** The button's value is the role, so that one press is enough. */
export const RoleButtons = ({ current, roles }: Switch) => (
  <form method="post" action={path('role')}>
    {roles
      .filter((role) => role !== current)
      .map((role) => (
        <button
          key={role}
          name="role"
          value={role}
          className="link flex min-h-11 w-full items-center px-2 text-left text-row font-key"
        >
          {sentence(roleName[role])}
        </button>
      ))}
  </form>
)
