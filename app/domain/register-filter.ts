import { z } from 'zod'
import { isOver, type Stage } from './intervention/stage'
import { themes, type Theme } from './intervention/theme'
import { measureTypes, type MeasureType } from './intervention/vocabulary'

export const registerStates = ['pagar', 'avslutad', 'bruten'] as const
export type RegisterState = (typeof registerStates)[number]

/** What the register shows; stands in the URL, so what can't be read is left out rather than refused. */
export interface RegisterFilter {
  /** Part of the name of a workplace, or of its kind of activity. */
  search: string
  theme: Theme | null
  type: MeasureType | null
  state: RegisterState | null
  /** From 1. */
  page: number
}

export const registerFilterForm = z
  .object({
    sok: z.string().trim().max(100).catch(''),
    tema: z.enum(themes).nullable().catch(null),
    atgard: z.enum(measureTypes).nullable().catch(null),
    lage: z.enum(registerStates).nullable().catch(null),
    sida: z.coerce.number().int().min(1).max(100_000).catch(1),
  })
  .transform(({ sok, tema, atgard, lage, sida }): RegisterFilter => ({
    ...{ search: sok.normalize('NFC'), theme: tema, type: atgard, state: lage, page: sida },
  }))

export function registerState(stage: Stage): RegisterState {
  if (!isOver(stage)) return 'pagar'
  return stage === 'closed' ? 'avslutad' : 'bruten'
}

/** What a row is found by. */
export interface Searched {
  /** Null where they aren't told. */
  name: string | null
  activity: string | null
  stage: Stage
  themes: readonly Theme[]
  types: readonly MeasureType[]
}

/** Whether a row is among those asked for. What isn't told is never found. */
export function isFound(row: Searched, { search, theme, type, state }: Omit<RegisterFilter, 'page'>): boolean {
  const sought = search.toLocaleLowerCase('sv')
  const said = [row.name, row.activity].map((text) => text?.toLocaleLowerCase('sv') ?? '')
  return (
    (sought === '' || said.some((text) => text.includes(sought))) &&
    (theme === null || row.themes.includes(theme)) &&
    (type === null || row.types.includes(type)) &&
    (state === null || registerState(row.stage) === state)
  )
}
