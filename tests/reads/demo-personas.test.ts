import { expect, test } from 'vitest'
import { demoPersonas } from '~/reads/demo-personas.server'
import { personaText } from '~/text/persona'
import { world } from '#tests/support/world'

test('each persona of the demo says what she really reaches, and nobody else is listed', () => {
  const w = world()
  w.unit('NORD', { name: 'Område Nord', type: 'omrade' })
  w.unit('HEM', { name: 'Hemsjukvården Öster', parent: 'NORD' })
  w.unit('REHAB', { name: 'Rehab Väst', parent: 'NORD' })
  w.person('Karin Lindqvist', { workplace: 'HEM' })
  w.person('Jonas Ekberg', { workplace: 'HEM', manager: 'Karin Lindqvist' })
  w.account('Karin Lindqvist', { person: 'Karin Lindqvist', email: 'chef@reko.example' })
  w.account('Mikael Ström', { role: 'rekoAg', unit: 'NORD', email: 'rekoag@reko.example' })
  w.account('Yasmin Farah', { role: 'rekoAg', email: 'rekoag2@reko.example' })
  w.account('Cecilia Aronsson', { role: 'insatsagare', everywhere: true, email: 'insatsagare@reko.example' })
  w.account('Någon Annan', { role: 'admin', email: 'annan@reko.example' })

  const outcome = demoPersonas(w.system('inloggningssidan'), null)
  const listed = outcome.kind === 'done' ? outcome.value.map((persona) => [persona.name, personaText(persona)]) : []
  expect(listed).toEqual([
    ['Karin Lindqvist', 'Hemsjukvården Öster, 1 medarbetare'],
    ['Mikael Ström', '2 arbetsplatser i Område Nord'],
    ['Yasmin Farah', 'Inga arbetsplatser än'],
    ['Cecilia Aronsson', '2 arbetsplatser, aldrig enskilda'],
  ])
})
