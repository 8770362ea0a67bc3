import { path } from '~/paths'

/** A form, since only a POST logs out. */
export const LogOut = () => (
  <form method="post" action={path('logout')} data-screen>
    <button className="link target text-row">Logga ut</button>
  </form>
)
