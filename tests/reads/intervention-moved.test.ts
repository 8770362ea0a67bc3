import { describe, expect, it } from 'vitest'
import { readInterventionDesk } from '~/reads/intervention-desk.server'
import { readReceiver } from '~/reads/receiver.server'
import { give } from '~/writes/intervention-party.server'
import { organisationFile } from '#tests/support/files'
import { imported } from '#tests/support/imported'
import { cecilia, chosenHem, slugOfAccount } from '#tests/support/interventions'
import { value } from '#tests/support/outcome'
import { personas, settle } from '#tests/support/people'
import { portal } from '#tests/support/portal'
import { world, type World } from '#tests/support/world'

/** Cecilia has Område Nord, Olle Område Syd; Hemsjukvården Öster with its support lies in the north. */
function twoAreas() {
  const w = settle(world({ today: '2026-09-14' }))
  w.db.$client
    .prepare('UPDATE assignment SET everywhere = 0, unit_id = ? WHERE account_id = ?')
    .run(w.unitId('NORD'), w.as(personas.insatsagare).actor.accountId)
  w.account('Olle Berg', { role: 'insatsagare', unit: 'SYD' })
  seen(w, '2026-09-10')
  return chosenHem(w)
}

const seen = (w: World, on: string) =>
  w.db.$client.prepare('UPDATE account SET last_seen_at = ?').run(Date.parse(`${on}T05:00:00Z`))

const moveTo = (area: string) => imported([organisationFile(`HEM;Hemsjukvården Öster;arbetsplats;${area}`)])
const olle = (w: World) => w.as('Olle Berg', 'insatsagare')
const desk = (context: ReturnType<World['as']>) => value(readInterventionDesk(context, null))
const mail = (w: World, name: string) =>
  value(readReceiver(w.system('notiser'), w.as(name, 'insatsagare').actor.accountId ?? 0))

describe('En arbetsplats som flyttas ut ur ägarens uppdrag medan en insats pågår', () => {
  it('står hos den insatsägare som har fått den, som något att ta över, och den gamla ägaren får veta det', async () => {
    const { w, slug } = twoAreas()
    expect(desk(olle(w))).toMatchObject({ acts: [], left: [] })
    expect(mail(w, 'Olle Berg')?.waiting).toEqual([])
    await moveTo('SYD')
    expect(desk(olle(w)).acts).toMatchObject([{ kind: 'take-over', slug, unit: 'Hemsjukvården Öster' }])
    expect(mail(w, 'Olle Berg')?.waiting).toHaveLength(1)
    expect(desk(cecilia(w))).toMatchObject({ acts: [], left: ['Hemsjukvården Öster'], interventions: [] })
    expect(mail(w, personas.insatsagare)).toMatchObject({ waiting: [], news: true })
  })

  it('säger det på deras startsidor, med vägen dit för den som kan ta över', async () => {
    const { w, slug } = twoAreas()
    await moveTo('SYD')
    const own = await portal(w).as('Olle Berg').get('/')
    expect(own.html).toContain('Ta över insatsen')
    expect(own.html).toContain(`href="/insatser/${slug}/deltagare"`)
    const left = await portal(w).as(personas.insatsagare).get('/')
    expect(left.html).toContain('Hemsjukvården Öster hör inte längre till ditt uppdrag')
    expect(left.html).not.toContain(`/insatser/${slug}`)
  })

  it('är inget att ta över när någon har gjort det, eller när den har kommit tillbaka', async () => {
    const { w, slug } = twoAreas()
    await moveTo('SYD')
    value(give(olle(w), { slug, who: slugOfAccount(w, 'Olle Berg'), reason: 'Den hör till Syd nu' }))
    expect(desk(olle(w)).acts.map(({ kind }) => kind)).not.toContain('take-over')
    expect(desk(cecilia(w)).left).toEqual([])
    await moveTo('NORD')
    expect(desk(cecilia(w)).acts).toMatchObject([{ kind: 'take-over' }])
    expect(desk(olle(w)).left).toEqual(['Hemsjukvården Öster'])
    await moveTo('SYD')
    expect(desk(cecilia(w))).toMatchObject({ acts: [], left: [] })
  })

  it('är inget nytt en gång till för den som har fått veta det', async () => {
    const { w } = twoAreas()
    await moveTo('SYD')
    w.at('2026-09-21')
    seen(w, '2026-09-21')
    expect(mail(w, personas.insatsagare)).toMatchObject({ waiting: [], news: false })
    expect(desk(cecilia(w)).left).toEqual(['Hemsjukvården Öster'])
  })
})
