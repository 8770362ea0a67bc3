import { describe, expect, it } from 'vitest'
import { path } from '~/paths'
import { chosenHem, moved, mappingHem, planHem, slugOfUnit } from '#tests/support/interventions'
import { personas } from '#tests/support/people'
import { portal } from '#tests/support/portal'
import type { World } from '#tests/support/world'

/** The block of the workplace about its support, as words. */
async function supportAt(w: World, who: string = personas.insatsagare): Promise<string> {
  const { html } = await portal(w)
    .as(who)
    .get(path('workplace', { id: slugOfUnit(w, 'HEM') }))
  const words = html
    .replaceAll('\u00a0', ' ')
    .replace(/<(script|svg)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
  return /Stöd i tre steg(.*?)Hjälp/.exec(words)?.[1] ?? ''
}

describe('Stöd i tre steg på arbetsplatsens sida', () => {
  it('säger när ett steg blev klart, vem som godkände det, när nästa ska bli klart och när det sista börjar', async () => {
    const { w } = planHem()
    for (const who of [personas.insatsagare, personas.chef]) {
      const words = await supportAt(w, who)
      expect(words).toContain('1 Kartläggning fre 30 okt, godkänd av Karin Lindqvist')
      expect(words).toContain('2 Plan publiceras sön 29 nov')
      expect(words).toContain('3 Genomförande och uppföljning från sön 29 nov')
    }
  })

  it('säger under kartläggningen när planen börjar, och inget om det som ligger längre fram', async () => {
    const { w } = mappingHem()
    expect(await supportAt(w)).toMatch(
      /1 Kartläggning klar fre 16 okt .*2 Plan från fre 16 okt .*3 Genomförande och uppföljning $/,
    )
    w.at('2026-10-20')
    expect(await supportAt(w)).toMatch(/1 Kartläggning skulle ha varit klar fre 16 okt .*2 Plan 3 /)
  })

  it('säger att ett steg hoppades över', async () => {
    const { w, slug } = chosenHem()
    moved(w, slug, 'skip', (world) => world.as(personas.chef, 'chef'))
    expect(await supportAt(w)).toContain('1 Kartläggning hoppades över')
  })
})
