import { dayAt, type Day } from '~/domain/day'
import type { InformationCategory } from '~/domain/medgivande'
import type { ProposedTime } from '~/domain/proposed-time'
import type { MessagePurpose } from '~/domain/thread'
import { fullDay } from '~/text/day'
import { categoriesText } from '~/text/medgivande'
import { messagePurposeName, proposedText } from '~/text/message'
import { personName } from '~/text/person'
import { taggedPdf } from './tagged-pdf.server'

export interface PrintedMessage {
  employer: string
  person: string | null
  by: string | null
  party: string
  purpose: MessagePurpose
  categories: readonly InformationCategory[]
  replyBy: Day | null
  /** Milliseconds since 1970. */
  at: number
  body: string
  times: readonly ProposedTime[]
  files: readonly string[]
  /** The last day of the medgivande it goes under, and when that was given. */
  medgivande: { givenOn: Day; to: Day }
}

/** One message, to go with it where only documents can be read. The personal number is left to the receiver to match. */
export function messagePdf(message: PrintedMessage): Promise<Buffer> {
  const on = dayAt(new Date(message.at))
  const pdf = taggedPdf(messagePurposeName[message.purpose])
  pdf.heading(1, messagePurposeName[message.purpose])
  pdf.fact('Från', `${personName(message.by)}, ${message.employer}`)
  pdf.fact('Till', message.party)
  pdf.fact('Gäller', personName(message.person))
  pdf.fact('Skickat', fullDay(on))
  if (message.replyBy !== null) pdf.fact('Svar önskas senast', fullDay(message.replyBy))
  pdf.heading(2, 'Meddelande')
  for (const paragraph of message.body.split(/\n+/)) pdf.paragraph(paragraph)
  if (message.times.length > 0) pdf.list(message.times.map((time) => proposedText(time, on)))
  if (message.files.length > 0) pdf.heading(2, 'Bilagor')
  if (message.files.length > 0) pdf.list(message.files)
  pdf.heading(2, 'Medgivande')
  pdf.paragraph(medgivandeText(message))
  return pdf.end()
}

const medgivandeText = ({ medgivande, categories }: PrintedMessage): string =>
  `Medarbetaren gav sitt medgivande ${fullDay(medgivande.givenOn)}. Det gäller till och med ${fullDay(medgivande.to)}. ` +
  `Meddelandet handlar om ${categoriesText(categories)}.`
