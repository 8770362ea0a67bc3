import { expect, it } from 'vitest'
import { personFilterForm } from '~/domain/person-filter'
import { readDesk } from '~/reads/desk.server'
import { readFrame } from '~/reads/frame.server'
import { readPersons } from '~/reads/persons.server'
import { personas, settle } from '#tests/support/people'
import { questionsPut } from '#tests/support/questions'
import { world } from '#tests/support/world'

it('på startsidan står de som behöver något, det mest brådskande först, och hur många alla är', () => {
  const w = settle(world())
  w.spell('Elin Wallgren', '2026-10-26', null)
  w.spell('Mehdi Rostami', '2026-09-08', null, { extent: 50 })
  w.signal('Jonas Ekberg')
  const outcome = readDesk(w.as(personas.chef), null)
  const staff = outcome.kind === 'done' ? outcome.value.staff : null
  expect(staff?.rows.map(({ name }) => name)).toEqual(['Mehdi Rostami', 'Jonas Ekberg', 'Elin Wallgren'])
  expect(staff?.total).toBe(5)
})

it('ramen, startsidan och listan i en förfrågan frågar en gång vilken bild som räknas', () => {
  const w = settle(world())
  const request = { ...w.as(personas.chef), shared: new Map<string, unknown>() }
  const put = questionsPut(w.db, () => {
    readFrame(request, 'chef')
    readDesk(request, null)
    readPersons(request, personFilterForm.parse({}))
  })
  expect(put.filter(({ text }) => /count\(\*\) FROM visible_change/.test(text))).toHaveLength(1)
})
