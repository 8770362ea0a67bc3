import type { Role } from '~/domain/role'

export { demoPassword } from '~/domain/demo'

interface Persona {
  email: string
  name: string
  role: Role
  /** What the start of the portal calls her. */
  title: string
  organisation: string | null
  /** How she is reached, and when she answers. */
  phone: string | null
  phoneHours: string | null
  /** Assigned to the whole employer when the demo has accounts only. */
  everywhere: boolean
  /** Codes of the units she is assigned to in the made-up organisation. */
  units: readonly string[]
}

const persona = (email: string, name: string, role: Role, title: string, more: Partial<Persona> = {}): Persona => ({
  email,
  name,
  role,
  title,
  ...{ organisation: null, phone: null, phoneHours: null },
  everywhere: false,
  units: [],
  ...more,
})

/** The twelve who can log in to the demo; made-up people at a made-up employer. */
export const personas: readonly Persona[] = [
  persona('chef@reko.example', 'Karin Lindqvist', 'chef', 'chef på en arbetsplats med 24 medarbetare', {
    ...{ phone: '040-628 04 10', phoneHours: 'vardagar 8–9' },
  }),
  persona('chef2@reko.example', 'Anders Holmgren', 'chef', 'chef på en annan arbetsplats'),
  persona('rekoag@reko.example', 'Mikael Ström', 'rekoAg', 'Reko-AG', {
    ...{ everywhere: true, units: ['NORD', 'OST'], phone: '040-628 04 21', phoneHours: 'tisdag och torsdag 13–15' },
  }),
  persona('rekoag2@reko.example', 'Yasmin Farah', 'rekoAg', 'Reko-AG för andra arbetsplatser', {
    units: ['SYD', 'VAST'],
  }),
  persona('insatsagare@reko.example', 'Cecilia Aronsson', 'insatsagare', 'insatsägare', {
    everywhere: true,
    units: ['NARA'],
  }),
  persona('rehabkoordinator@vard.example', 'Åsa Norberg', 'rehabkoordinator', 'rehabkoordinator i vården', {
    ...{ organisation: 'Vårdcentralen Linden', phone: '040-628 04 33', phoneHours: 'vardagar 10–11' },
  }),
  persona(
    'rehabkoordinator2@vard.example',
    'Peter Sandell',
    'rehabkoordinator',
    'rehabkoordinator på en annan vårdcentral',
    {
      organisation: 'Västra vårdcentralen',
    },
  ),
  persona('fhv@fhv.example', 'Lena Forsman', 'fhv', 'företagshälsovård', {
    ...{ organisation: 'Exempelhälsan', phone: '031-390 06 12', phoneHours: 'vardagar 13–14' },
  }),
  persona('medarbetare@reko.example', 'Elin Wallgren', 'medarbetare', 'medarbetare hos chef@reko.example'),
  persona('skyddsombud@reko.example', 'Göran Palmér', 'skyddsombud', 'skyddsombud', { units: ['HEM'] }),
  persona('admin@reko.example', 'Leif Dahlén', 'admin', 'systemförvaltare'),
  persona('logg@reko.example', 'Maria Eklöf', 'loggranskare', 'loggranskare'),
]
