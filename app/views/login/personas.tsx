import { path } from '~/paths'
import type { DemoPersona } from '~/reads/demo-personas.server'
import { personaGroups, personaText } from '~/text/persona'
import { roleName } from '~/text/role'

/** Everybody who can be tried in the demo; a press on the name logs in. */
export const Personas = ({ personas }: { personas: DemoPersona[] }) => {
  const [inside, ...others] = personaGroups.map(({ title, roles }) => (
    <Group key={title} title={title} personas={personas.filter(({ role }) => roles.includes(role))} />
  ))
  return (
    <form method="post" action={path('login')} className="mt-6 grid gap-x-10 gap-y-6 md:grid-cols-2">
      <div>{inside}</div>
      <div className="space-y-6">{others}</div>
    </form>
  )
}

const Group = ({ title, personas }: { title: string; personas: DemoPersona[] }) => (
  <section>
    <h3 className="text-meta font-head text-ink-2">{title}</h3>
    <ul className="mt-2">
      {personas.map((persona) => (
        <li key={persona.email} className="border-b border-rule py-2">
          <p className="text-row">
            <button name="persona" value={persona.email} className="link target font-key">
              {persona.name}
            </button>
            , {roleName[persona.role]}
          </p>
          <p className="text-meta text-ink-2">{personaText(persona)}</p>
        </li>
      ))}
    </ul>
  </section>
)
