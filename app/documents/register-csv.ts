import type { RegisterEntry } from '~/domain/intervention/register'
import { registerState } from '~/domain/register-filter'
import type { BeforeAfter } from '~/domain/statistics/before-after'
import type { SizeBand } from '~/domain/statistics/matching'
import { evaluationsText, placeText, sizeText, themesText, typesText } from '~/text/register'
import { effectWords } from '~/text/support-effect'
import { csv } from './csv'

interface RegisterCsvRow extends Pick<
  RegisterEntry,
  'stage' | 'themes' | 'types' | 'days' | 'measures' | 'brokenOff' | 'evaluations'
> {
  name: string | null
  activity: string | null
  sizeBand: SizeBand | null
  year: number
  effect: BeforeAfter['verdict'] | null
}

const columns = [
  ...(['arbetsplats', 'verksamhet', 'storlek', 'ar', 'lage', 'teman', 'atgardstyper', 'atgarder'] as const),
  ...(['gjorda', 'dagar_kartlaggning', 'dagar_plan', 'dagar_genomforande', 'utvardering', 'fore_efter'] as const),
] as const

export const registerCsv = (rows: readonly RegisterCsvRow[]): string =>
  csv(
    columns,
    rows.map((row) => ({
      ...{ arbetsplats: placeText(row), verksamhet: row.activity, storlek: sizeText(row.sizeBand), ar: row.year },
      ...{ lage: registerState(row.stage), teman: themesText(row.themes), atgardstyper: typesText(row.types) },
      ...{ atgarder: row.measures.all, gjorda: row.measures.done },
      ...{ dagar_kartlaggning: row.days.mapping, dagar_plan: row.days.plan },
      dagar_genomforande: row.days['follow-through'],
      utvardering: evaluationsText(row.evaluations),
      fore_efter: row.effect === null ? '' : effectWords[row.effect],
    })),
  )
