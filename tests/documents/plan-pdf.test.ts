import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, it } from 'vitest'
import { wholeDraft } from '#tests/support/plans'
import { planPdf } from '~/documents/plan-pdf.server'
import { day } from '~/domain/day'
import { contentOf } from '~/domain/plan-reading'

const content = contentOf({ ...wholeDraft, comment: 'Jag vill börja på förmiddagar, säger Šabić' })

const printed = {
  ...{ employer: 'Region Exempel', workplace: 'Hemsjukvården Öster', name: 'Elin Wallgren', leader: 'Karin Lindqvist' },
  ...{ number: 2, adoptedOn: day('2026-11-20'), by: 'Karin Lindqvist', questionsVersion: 1, content, weeklyHours: 40 },
}

const opened = async (plan: Parameters<typeof planPdf>[0]) =>
  getDocument({ data: new Uint8Array(await planPdf(plan)), verbosity: 0 }).promise

type Opened = Awaited<ReturnType<typeof opened>>

const pages = (pdf: Opened) => Promise.all(Array.from({ length: pdf.numPages }, (_, place) => pdf.getPage(place + 1)))

async function textOf(pdf: Opened): Promise<string> {
  const contents = await Promise.all((await pages(pdf)).map((page) => page.getTextContent()))
  return contents
    .flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : '')))
    .join(' ')
    .replace(/\s+/g, ' ')
}

async function rolesIn(pdf: Opened): Promise<string[]> {
  const trees = await Promise.all((await pages(pdf)).map((page) => page.getStructTree()))
  return trees.flatMap((tree) => [...JSON.stringify(tree).matchAll(/"role":"(\w+)"/g)].map(([, role]) => role ?? ''))
}

describe('Planen som PDF', () => {
  let pdf: Opened
  beforeAll(async () => {
    pdf = await opened(printed)
  })

  it('går att öppna och är märkt för skärmläsare, på svenska och med en titel', async () => {
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({ Language: 'sv-SE', Title: 'Plan för återgång i arbete, version 2' })
    const roles = await rolesIn(pdf)
    for (const role of ['Document', 'H1', 'H2', 'P', 'Table', 'TR', 'TH', 'TD', 'L', 'LI'])
      expect(roles).toContain(role)
  })

  it('bär allt som står i planen, och en tom rad för personnumret', async () => {
    const text = await textOf(pdf)
    for (const told of [
      ...['Region Exempel', 'Hemsjukvården Öster', 'Elin Wallgren', 'Karin Lindqvist', 'Personnummer'],
      ...['Vad kan Elin göra i dag?', 'Hembesök', 'Kan med ändring', 'Högst två besök per pass', 'Fast dagschema'],
      ...['mån 7 dec 2026', '10 tim', 'Slutmål', 'Karin ringer varje onsdag klockan tio', 'fre 18 dec 2026'],
      ...['förmiddagar, säger', 'Underskrifter', 'Medarbetare', 'Sida 1 av'],
    ])
      expect(text).toContain(told)
    expect(text.replaceAll(' ', '')).toContain('Šabić')
  })

  it('nämner inte den vars namn är skyddat', async () => {
    const text = await textOf(await opened({ ...printed, name: null }))
    expect(text).toContain('Skyddade personuppgifter')
    expect(text).not.toContain('Elin')
  })

  it('fortsätter på nästa sida när planen är lång, utan att något går förlorat', async () => {
    const many = Array.from(
      { length: 40 },
      (_, place) => ({ what: `Uppgift ${place}`, can: 'can', change: '' }) as const,
    )
    const long = await opened({ ...printed, content: { ...content, tasks: many } })
    expect(long.numPages).toBeGreaterThan(1)
    expect(await textOf(long)).toContain('Uppgift 39')
  })
})
