import { path } from '~/paths'
import type { DemoPersona } from '~/reads/demo-personas.server'
import { personaGroups, personaText } from '~/text/persona'
import { roleName } from '~/text/role'

/** Everybody who can be tried in the demo; a press on the name logs in. */
export const Personas = ({ personas }: { personas: DemoPersona[] }) => (
  <form method="post" action={path('login')} className="mt-5 gap-x-10 md:columns-2">
    {personaGroups.map(({ title, roles }, place) => (
      <Group
        key={title}
        title={title}
        first={place === 0}
        personas={personas.filter(({ role }) => roles.includes(role))}
      />
    ))}
  </form>
)

const Group = ({ title, first, personas }: { title: string; first: boolean; personas: DemoPersona[] }) => (
  <section className={`break-inside-avoid ${first ? 'md:break-after-column' : 'pt-6 md:pt-6'}`}>
    <h3 className="text-meta font-head text-ink-2">{title}</h3>
    <ul className="mt-1">
      {personas.map((persona) => (
        <li key={persona.email} className="border-b border-rule py-2.5">
          <p className="text-row/6">
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
