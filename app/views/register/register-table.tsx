import type { RegisterEntry } from '~/domain/intervention/register'
import type { BeforeAfter } from '~/domain/statistics/before-after'
import type { SizeBand } from '~/domain/statistics/matching'
import { path } from '~/paths'
import { evaluationsText, placeText, sizeText, stageText, stepDaysText, themesText, typesText } from '~/text/register'
import { effectWords } from '~/text/support-effect'
import { DataTable } from '~/ui/data-table'
import { TextLink } from '~/ui/text-link'

export interface RegisterTableRow extends Pick<
  RegisterEntry,
  'stage' | 'themes' | 'types' | 'days' | 'measures' | 'brokenOff' | 'evaluations'
> {
  name: string | null
  slug: string | null
  activity: string | null
  sizeBand: SizeBand | null
  year: number
  effect: BeforeAfter['verdict'] | null
}

export const RegisterTable = ({ rows }: { rows: readonly RegisterTableRow[] }) => (
  <DataTable
    caption="Insatser, de senast valda först"
    rowHeader="place"
    columns={[
      { key: 'place', label: 'Arbetsplats', names: 'places' },
      { key: 'themes', label: 'Tema' },
      { key: 'types', label: 'Åtgärder' },
      { key: 'days', label: 'Tid i steg 1 + 2 + 3' },
      { key: 'outcome', label: 'Hur det gick' },
    ]}
    rows={rows.map((row, at) => ({
      key: row.slug ?? `okänd-${at}`,
      cells: {
        place: <Place row={row} />,
        themes: themesText(row.themes) || 'Inte bestämt',
        types: <Tried row={row} />,
        days: stepDaysText(row.days),
        outcome: <Outcome row={row} />,
      },
    }))}
  />
)

const Place = ({ row }: { row: RegisterTableRow }) => (
  <>
    {row.slug === null ? (
      placeText(row)
    ) : (
      <TextLink to={path('intervention', { id: row.slug })}>{placeText(row)}</TextLink>
    )}
    <span className="block text-small font-normal text-ink-2">
      {[sizeText(row.sizeBand), String(row.year)].join(' · ')}
    </span>
  </>
)

const Tried = ({ row: { types, measures } }: { row: RegisterTableRow }) =>
  measures.all === 0 ? (
    'Ingen plan än'
  ) : (
    <>
      {typesText(types)}
      <span className="block text-small text-ink-2">
        {measures.done} av {measures.all} gjorda
      </span>
    </>
  )

const Outcome = ({ row }: { row: RegisterTableRow }) => (
  <>
    {stageText(row.stage, row.brokenOff)}
    {row.evaluations.length > 0 && (
      <span className="block text-small text-ink-2">{evaluationsText(row.evaluations)}</span>
    )}
    {row.effect !== null && (
      <span className="block text-small text-ink-2">Före och efter: {effectWords[row.effect]}</span>
    )}
  </>
)
