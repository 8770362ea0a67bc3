import type { Role } from '~/domain/role'

export const demoPassword = 'reko-demo-2026'

export interface Persona {
  email: string
  name: string
  role: Role
  /** What the start of the portal calls her. */
  title: string
  organisation: string | null
  /** Assigned to the whole employer when the demo has accounts only. */
  everywhere: boolean
}

const persona = (email: string, name: string, role: Role, title: string, more: Partial<Persona> = {}): Persona => ({
  email,
  name,
  role,
  title,
  organisation: null,
  everywhere: false,
  ...more,
})

/** The twelve who can log in to the demo; made-up people at a made-up employer. */
export const personas: readonly Persona[] = [
  persona('chef@reko.example', 'Karin Nordqvist', 'chef', 'chef på en arbetsplats med 24 medarbetare'),
  persona('chef2@reko.example', 'Johan Wallin', 'chef', 'chef på en annan arbetsplats'),
  persona('rekoag@reko.example', 'Maria Sandell', 'rekoAg', 'Reko-AG', { everywhere: true }),
  persona('rekoag2@reko.example', 'Anders Forslund', 'rekoAg', 'Reko-AG för andra arbetsplatser'),
  persona('insatsagare@reko.example', 'Eva Hedman', 'insatsagare', 'insatsägare', { everywhere: true }),
  persona('rehabkoordinator@vard.example', 'Sofia Lindgren', 'rehabkoordinator', 'rehabkoordinator i vården', {
    organisation: 'Exempelvårdens vårdcentral',
  }),
  persona(
    'rehabkoordinator2@vard.example',
    'Peter Åberg',
    'rehabkoordinator',
    'rehabkoordinator på en annan vårdcentral',
    {
      organisation: 'Västra vårdcentralen',
    },
  ),
  persona('fhv@fhv.example', 'Lena Bergman', 'fhv', 'företagshälsovård', { organisation: 'Exempelhälsan' }),
  persona('medarbetare@reko.example', 'Emma Lund', 'medarbetare', 'medarbetare hos chef@reko.example'),
  persona('skyddsombud@reko.example', 'Mikael Ström', 'skyddsombud', 'skyddsombud'),
  persona('admin@reko.example', 'Nina Falk', 'admin', 'systemförvaltare'),
  persona('logg@reko.example', 'Gunnar Ek', 'loggranskare', 'loggranskare'),
]
