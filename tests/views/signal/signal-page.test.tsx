import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { day } from '~/domain/day'
import type { Role } from '~/domain/role'
import { readSignal } from '~/reads/signal.server'
import { note } from '~/writes/contact.server'
import { SignalPage } from '~/views/signal/signal-page'
import { personas, settle } from '#tests/support/people'
import { world, type World } from '#tests/support/world'

const elin = 'Elin Wallgren'

function longAbsence(escalatedOn?: string): { w: World; slug: string } {
  const w = settle(world())
  w.spell(elin, '2026-11-03', null)
  const { slug } = w.signal(elin, { rule: '>14', firstOccasion: '2026-11-03', ...(escalatedOn && { escalatedOn }) })
  return { w, slug }
}

function page(w: World, slug: string, who: string = personas.chef, role: Role = 'chef'): string {
  const outcome = readSignal(w.as(who, role), { slug })
  if (outcome.kind !== 'done') throw new Error(outcome.kind)
  return renderToStaticMarkup(<SignalPage signal={outcome.value} today={w.today} role={role} sender={who} />)
}

test('det första som står är hur länge hon har varit borta och om ni har pratat', () => {
  const { w, slug } = longAbsence()
  expect(page(w, slug)).toContain(
    'Elin har varit borta <b>18 dagar i följd</b>, och ni har inte pratat om det än. Signalen väntar på svar.',
  )
  note(w.as(personas.chef), { slug: w.slugOf(elin), kind: 'talk', on: day('2026-11-26') })
  expect(page(w, slug)).toContain('och ni har bokat ett samtal tor 26 nov')
})

test('inbjudan säger det som är sant: borta ett tag utan kontakt, eller några gånger', () => {
  const { w, slug } = longAbsence()
  expect(page(w, slug)).toContain('Du har varit borta ett tag nu, och vi har inte pratats vid.')
  expect(page(w, slug)).not.toContain('några gånger')
  expect(page(w, w.signal('Jonas Ekberg').slug)).toContain('Du har varit borta några gånger den senaste tiden')
})

test('dagen då svaret ska finnas står som på kortet', () => {
  const { w, slug } = longAbsence()
  expect(page(w, slug)).toContain('Om 3 dagar, svara senast mån 23 nov')
})

test('Reko-AG som får signalen för att ingen har svarat ringer chefen först', () => {
  const { w, slug } = longAbsence('2026-11-20')
  const html = page(w, slug, personas.rekoAg, 'rekoAg')
  expect(html).toContain('Ring chefen om Elin Wallgren')
  expect(html).toContain(`Chef är ${personas.chef}.`)
  expect(page(w, slug)).toContain('Bjud in Elin till ett omtankessamtal')
})
