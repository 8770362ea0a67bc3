import { beforeEach, describe, expect, it } from 'vitest'
import { absenceFile } from '#tests/support/files'
import { employer, imported } from '#tests/support/imported'
import { personas, settle } from '#tests/support/people'
import { portal } from '#tests/support/portal'
import { world, type World } from '#tests/support/world'
import { path } from '~/paths'
import { readOpenSignals } from '~/reads/signals.server'

let w: World

beforeEach(() => {
  w = settle(world())
})

const startOf = async (name: string): Promise<string> =>
  (await portal(w).as(name).get(path('start'))).html.replaceAll('<!-- -->', '').replaceAll('\u00a0', ' ')

describe('Startsidan', () => {
  it('säger en medarbetare vad hon är anställd som, och att hon har sett det står i loggen', async () => {
    w.person('Sara Lund', { workplace: 'HEM', position: 'sjuksköterska', from: '2019-03-01' })
    w.account('Sara Lund', { person: 'Sara Lund' })
    const page = await startOf('Sara Lund')
    for (const words of ['Din anställning', 'Sjuksköterska, Hemsjukvården Öster, sedan 2019', 'Ingen har tittat'])
      expect(page).toContain(words)
    expect(page).not.toContain('Ingen bestämd arbetsplats')
    expect(w.trail().at(-1)).toMatchObject({ action: 'own.read', persons: [w.idOf('Sara Lund')] })
  })

  it('säger rehabkoordinatorn att det inte finns något att göra här än', async () =>
    expect(await startOf(personas.rehabkoordinator)).toContain('Du ser bara det som någon har delat med just dig.'))

  it('säger den som deltar i insatser att inget väntar, och var insatserna kommer att stå', async () => {
    const nothing = {
      insatsagare: 'Du äger ingen insats',
      fhv: 'Du är inte inbjuden',
      skyddsombud: 'Du är inte inbjuden',
    }
    for (const [role, words] of Object.entries(nothing)) {
      const page = await startOf(personas[role as keyof typeof nothing])
      expect(page).toContain(words)
      expect(page).toContain('Inget väntar på dig i dag')
    }
  })

  it('säger var en roll gäller, och en utomstående har ingen arbetsplats att sakna', async () => {
    expect(await startOf(personas.admin)).toContain('<b>Hela arbetsgivaren</b>')
    for (const name of [personas.rehabkoordinator, personas.fhv, personas.loggranskare])
      expect(await startOf(name)).not.toContain('Ingen bestämd arbetsplats')
  })

  it('säger systemförvaltaren när filerna kom senast och hur många rader som togs in', async () => {
    w = world({ today: '2026-11-20' })
    w.account('Leif Dahlén', { role: 'admin' })
    await employer()
    await imported([absenceFile('101;2026-11-10;2026-11-12;100;sjuk;', '102;2026-11-16;;100;vab;')], {
      source: 'Lönesystemet',
    })
    expect(await startOf('Leif Dahlén')).toMatch(/>Lönesystemet<\/a> kom senast i dag kl\. \d\d\.\d\d, 1 rad\./)
  })

  it('säger loggranskaren i ord hur många försök som har gällt det som låg utom räckhåll', async () => {
    expect(await startOf(personas.loggranskare)).toContain(
      'Inga försök de senaste sju dagarna har gällt uppgifter utom räckhåll.',
    )
    readOpenSignals(w.as(personas.fhv), null)
    expect(await startOf(personas.loggranskare)).toContain(
      'Ett försök de senaste sju dagarna har gällt uppgifter utom räckhåll.',
    )
  })
})
