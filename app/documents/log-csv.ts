import type { Verdict } from '~/domain/access-review'
import { dayAt, isoDay } from '~/domain/day'
import { actorText, auditText, outcomeText } from '~/text/audit'
import { verdictText } from '~/text/access-review'
import { clockText } from '~/text/moment'
import { personName } from '~/text/person'
import { csv } from './csv'

export interface LogCsvEvent {
  slug: string
  at: number
  actorName: string | null
  role: string
  action: string
  outcome: string
  about: string | null
  persons: readonly { name: string | null }[]
  concerned: number
  verdict: Verdict
}

export const logColumns = [
  ...(['handelse', 'dag', 'klockan', 'vem', 'roll', 'vad', 'vems_uppgifter', 'antal_personer', 'rorde'] as const),
  ...(['utfall', 'regel', 'granskad'] as const),
] as const

/** The events of a selection, one row each. */
export const logCsv = (events: readonly LogCsvEvent[]): string => csv(logColumns, events.map(logCells))

export function logCells(event: LogCsvEvent) {
  const { who, as } = actorText(event)
  const { word, reason } = outcomeText(event.outcome)
  return {
    ...{ handelse: event.slug, dag: isoDay(dayAt(new Date(event.at))), klockan: clockText(event.at) },
    ...{ vem: who, roll: as, vad: auditText(event), antal_personer: event.concerned, rorde: event.about },
    vems_uppgifter: event.persons.map(({ name }) => personName(name)).join(', '),
    ...{ utfall: word, regel: reason ?? null, granskad: verdictText[event.verdict] },
  }
}
