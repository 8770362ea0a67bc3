import type { World } from './world'

/** The people of the demo, as everybody on the project knows them. */
export const personas = {
  chef: 'Karin Lindqvist',
  chef2: 'Anders Holmgren',
  rekoAg: 'Mikael Ström',
  rekoAg2: 'Yasmin Farah',
  insatsagare: 'Cecilia Aronsson',
  rehabkoordinator: 'Åsa Norberg',
  rehabkoordinator2: 'Peter Sandell',
  fhv: 'Lena Forsman',
  medarbetare: 'Elin Wallgren',
  skyddsombud: 'Göran Palmér',
  admin: 'Leif Dahlén',
  loggranskare: 'Maria Eklöf',
} as const

/**
 * Two workplaces that have nobody in common: Hemsjukvården Öster (HEM, Karin's, Mikael's) and Akutavdelning 61
 * (AVD61, Anders's, Yasmin's), each in its own område, and one account of every role.
 */
export function settle(w: World): World {
  w.unit('NORD', { name: 'Område Nord', type: 'omrade' })
  w.unit('SYD', { name: 'Område Syd', type: 'omrade' })
  w.unit('HEM', { name: 'Hemsjukvården Öster', parent: 'NORD' })
  w.unit('AVD61', { name: 'Akutavdelning 61', parent: 'SYD' })
  w.person(personas.chef, { workplace: 'HEM', position: 'enhetschef' })
  w.person(personas.chef2, { workplace: 'AVD61', position: 'enhetschef' })
  for (const name of ['Elin Wallgren', 'Jonas Ekberg', 'Birgitta Nyström', 'Mehdi Rostami', 'Göran Palmér'])
    w.person(name, { workplace: 'HEM', manager: personas.chef })
  for (const name of ['Tove Bergdahl', 'Fatuma Warsame'])
    w.person(name, { workplace: 'AVD61', manager: personas.chef2 })
  for (const name of [personas.chef, personas.chef2, personas.medarbetare, personas.skyddsombud])
    w.account(name, { person: name })
  w.account(personas.skyddsombud, { role: 'skyddsombud', unit: 'HEM' })
  w.account(personas.rekoAg, { role: 'rekoAg', unit: 'NORD' })
  w.account(personas.rekoAg2, { role: 'rekoAg', unit: 'SYD' })
  w.account(personas.insatsagare, { role: 'insatsagare', everywhere: true })
  w.account(personas.rehabkoordinator, { role: 'rehabkoordinator', email: 'asa.norberg@vard.example' })
  w.account(personas.rehabkoordinator2, { role: 'rehabkoordinator', email: 'peter.sandell@vard.example' })
  w.account(personas.fhv, { role: 'fhv', email: 'lena.forsman@fhv.example' })
  w.account(personas.admin, { role: 'admin' })
  w.account(personas.loggranskare, { role: 'loggranskare' })
  return w
}
