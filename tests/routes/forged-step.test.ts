import { beforeEach, describe, expect, it } from 'vitest'
import { mappingHem } from '#tests/support/interventions'
import { personas } from '#tests/support/people'
import { portal, type Visitor } from '#tests/support/portal'
import { mostRows } from '~/domain/intervention/draft'
import { path } from '~/paths'

let owner: Visitor
let address: string

beforeEach(() => {
  const { w, slug } = mappingHem()
  owner = portal(w).as(personas.insatsagare, 'insatsagare')
  address = path('interventionMapping', { id: slug })
})

describe('Ett steg som skickas på ett sätt som ingen sida gör', () => {
  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])(
    'formuläret heter %s: det sparas som vilket steg som helst',
    async (formular) => {
      const answer = await owner.post(address, {
        formular,
        roll: 'insatsagare',
        revision: '0',
        'causes.c1.what': 'Byten',
      })
      expect([answer.status, answer.to]).toEqual([303, `${address}?klart=sparat`])
    },
  )

  it('med fem tusen rader: svaret visar inte fler än vad som går att läsa', async () => {
    const rows = Array.from({ length: 5000 }, (_row, place) => [`causes.r${place}.what`, 'x'] as const)
    const answer = await owner.post(address, { ...Object.fromEntries(rows), roll: 'insatsagare', revision: '0' })
    expect(answer.status).toBe(409)
    expect(answer.html.match(/name="causes\.r\d+\.what"/g)?.length).toBeLessThanOrEqual(2 * mostRows)
  })
})
