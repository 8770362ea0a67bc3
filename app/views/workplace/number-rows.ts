import { ageGroups } from '~/domain/statistics/suppression-nyckeltal'
import type { Told } from '~/domain/statistics/unit-result'
import { ageNames } from '~/text/age'
import { per100, ratePercent } from '~/text/rate'
import type { ReadWorkplace } from '~/reads/workplace.server'

/** A number as text, `masked` or `insufficient`; empty where nothing is compared. */
export type NumberCell = string

export interface NumberRow {
  name: string
  unit: NumberCell
  area: NumberCell
  whole: NumberCell
  note: string
}

/** The numbers of the year, of the workplace, of what it lies in and of all. */
export function numberRows({ result, area, organisation }: ReadWorkplace): NumberRow[] {
  const row = (name: string, of: (told: Told) => string | null, note = ''): NumberRow => {
    const cell = (told: Told): NumberCell => of(told) ?? (told.status === 'insufficient' ? 'insufficient' : 'masked')
    const unit = cell(result)
    const why = unit === 'masked' ? 'för få, eller skulle avslöja andra' : note
    return { name, unit, area: area ? cell(area.result) : '', whole: cell(organisation), note: why }
  }
  return [
    row('Sjukfrånvaro', ({ rate }) => text(rate, ratePercent), 'av ordinarie arbetstid'),
    row('Andel som varat 60 dagar eller mer', ({ longShare }) => text(longShare, ratePercent), 'av alla sjuktimmar'),
    row('Kvinnor', ({ women }) => text(women, ratePercent), 'av ordinarie arbetstid'),
    row('Män', ({ men }) => text(men, ratePercent), 'av ordinarie arbetstid'),
    ...ageGroups.map((age) =>
      row(ageNames[age], ({ ages }) => text(ages?.[age] ?? null, ratePercent), 'av ordinarie arbetstid'),
    ),
    row('Sjukfrånvaro året före', ({ previous }) => text(previous, ratePercent), 'av ordinarie arbetstid'),
    row(
      'Tillfällen per 100 anställda',
      ({ occasionsPer100 }) => text(occasionsPer100, (count) => per100(count / 100)),
      'alla längder',
    ),
    row('Sjukfrånvaro på deltid', ({ gradedShare }) => text(gradedShare, ratePercent), 'av alla sjuktimmar'),
  ]
}

const text = (value: number | null, say: (value: number) => string): string | null =>
  value === null ? null : say(value)
