import { path } from '~/paths'
import type { Role } from '~/domain/role'
import type { FrameData } from '~/reads/frame.server'
import { roleAt } from '~/text/place'
import { Button } from '~/ui/button'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { MenuCount } from './menu'
import { menuItems, ownItems } from './menu-items'
import { RoleButtons } from './role-switch'

/** The menu as a page: where to go, as whom, and out. */
export const MenuPage = ({ frame, roles }: { frame: FrameData; roles: readonly Role[] }) => (
  <>
    <PageTitle>Meny</PageTitle>
    <nav aria-label="Sidor" className="mt-4">
      <ul className="border-t-2 border-line">
        {menuItems(frame).map((item) => (
          <li key={item.to} className="border-b border-rule">
            <a href={item.to} className="flex min-h-13 items-center justify-between gap-4 py-2 text-h3 hover:underline">
              {item.label} <MenuCount item={item} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
    <Section title="Du" aside={frame.employer}>
      <Lead>
        <b>{frame.name}</b>
        <br />
        {roleAt(frame.role, frame.place)}
      </Lead>
      {ownItems(frame).map(({ label, to }) => (
        <p key={to} className="mt-4">
          <TextLink to={to}>{label}</TextLink>
        </p>
      ))}
    </Section>
    {roles.length > 1 && (
      <Section title="Byt roll" id="roll">
        <p className="measure text-ink-2">Du använder en roll i taget. Det du ser och får göra följer rollen.</p>
        <div className="mt-2 -ml-2">
          <RoleButtons current={frame.role} roles={roles} />
        </div>
      </Section>
    )}
    <Section title="Logga ut">
      <form method="post" action={path('logout')} className="flex flex-wrap gap-3 max-md:flex-col">
        <Button kind="outline">Logga ut här</Button>
        <Button kind="outline" name="overallt" value="ja">
          Logga ut överallt
        </Button>
      </form>
      <p className="measure mt-3 text-small text-ink-2">
        Överallt betyder i alla webbläsare där du är inloggad, till exempel på en telefon som du har tappat.
      </p>
    </Section>
  </>
)
