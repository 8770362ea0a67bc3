import type { CaseEvent } from '~/domain/case-history'
import type { Day } from '~/domain/day'
import { fullDay } from '~/text/day'
import { meaningOf } from '~/text/medgivande-meaning'
import { medgivandeEventText } from '~/text/medgivande-history'
import { medgivandeRows } from '~/text/medgivande-rows'
import { medgivandeState } from '~/text/medgivande-state'
import { personName } from '~/text/person'
import { taggedPdf, type TaggedPdf } from './tagged-pdf.server'

interface PrintedMedgivande extends Omit<Parameters<typeof medgivandeRows>[0], 'name'> {
  name: string | null
  medgivande: Parameters<typeof medgivandeRows>[0]['medgivande'] & Parameters<typeof medgivandeState>[0]
  events: readonly Omit<CaseEvent, 'mistake'>[]
  today: Day
}

/** A copy of a medgivande with what the employee was told that it means, and what has become of it. No personal number. */
export function medgivandePdf(printed: PrintedMedgivande): Promise<Buffer> {
  const { medgivande, name, events, today } = printed
  const pdf = taggedPdf('Medgivande')
  pdf.heading(1, 'Medgivande')
  pdf.paragraph(`${medgivandeState(medgivande, today).text}. Utskrivet ${fullDay(today)}.`)
  for (const [label, value] of medgivandeRows({ ...printed, name: personName(name) })) pdf.fact(label, value)
  meaning(pdf, medgivande.textVersion)
  pdf.heading(2, 'Vad som har hänt')
  pdf.list(
    events.flatMap(({ on, by, told }) =>
      told.kind === 'medgivande' ? [`${fullDay(on)}: ${medgivandeEventText(told.medgivande, by, today)}`] : [],
    ),
  )
  return pdf.end()
}

function meaning(pdf: TaggedPdf, version: number): void {
  const { title, means, meansNot } = meaningOf(version)
  pdf.heading(2, title)
  pdf.list(means)
  pdf.heading(2, 'Det här betyder det inte')
  pdf.list(meansNot)
}
