import type { Verdict } from '~/domain/access-review'
import { dayAt, isoDay } from '~/domain/day'
import { verdictText } from '~/text/access-review'
import { personName } from '~/text/person'
import { csv } from './csv'
import { logCells, logColumns, type LogCsvEvent } from './log-csv'

interface SampleCsvItem {
  place: number
  actorName: string | null
  event: Omit<LogCsvEvent, 'verdict'> | null
  verdict: Verdict
  latest: { at: number; by: string | null; note: string | null } | null
}

const columns = ['nummer', ...logColumns, 'granskad_av', 'granskad_dag', 'anteckning'] as const

/** A sample with what was said about each part of it. */
export const sampleCsv = (items: readonly SampleCsvItem[]): string =>
  csv(
    columns,
    items.map(({ place, actorName, event, verdict, latest }) => ({
      ...(event ? logCells({ ...event, verdict }) : { ...nothing, vem: personName(actorName) }),
      ...{ nummer: place, granskad: verdictText[verdict], anteckning: latest?.note ?? null },
      granskad_av: latest ? personName(latest.by) : null,
      granskad_dag: latest ? isoDay(dayAt(new Date(latest.at))) : null,
    })),
  )

const nothing = Object.fromEntries(logColumns.map((column) => [column, null])) as Record<
  (typeof logColumns)[number],
  null
>
