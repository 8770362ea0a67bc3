import type { Day } from '~/domain/day'
import { isOver, type FhvService, type MeasureKind, type MeasureState } from '~/domain/measure'
import { path } from '~/paths'
import { dayRange, shortDay } from '~/text/day'
import { fhvServiceText, measureKindText, measureStateText } from '~/text/measure'
import { LinkButton } from '~/ui/button'
import { DataTable } from '~/ui/data-table'
import { Empty } from '~/ui/empty'
import type { MarkKind } from '~/ui/mark'
import { Section } from '~/ui/section'
import { State } from '~/ui/state'
import { TextLink } from '~/ui/text-link'
import { CaseHead, type ShownCase } from './case-head'
import { HighRiskNote } from './high-risk-note'

export interface ShownMeasure {
  slug: string
  kind: MeasureKind
  what: string
  service: FhvService | null
  from: Day
  to: Day | null
  followUpOn: Day | null
  state: MeasureState
  effect: string | null
}

interface MeasuresPageProps {
  shown: ShownCase
  measures: readonly ShownMeasure[]
  highRisk: boolean
  today: Day
}

export const MeasuresPage = ({ shown, measures, highRisk, today }: MeasuresPageProps) => (
  <>
    <CaseHead shown={shown} tab="caseMeasures" today={today} />
    <Section title="Åtgärder">
      {measures.length === 0 ? (
        <Empty title="Inga åtgärder än">
          Här står det ni ändrar i arbetet och det ni beställer av företagshälsovården, med hur det gick.
        </Empty>
      ) : (
        <MeasureTable shown={shown} measures={measures} today={today} />
      )}
      {shown.open && shown.may.lead && (
        <p className="mt-6">
          <LinkButton to={path('caseMeasureNew', { id: shown.slug })} kind="filled">
            Lägg till en åtgärd
          </LinkButton>
        </p>
      )}
    </Section>
    {highRisk && <HighRiskNote name={shown.person.name} />}
  </>
)

const MeasureTable = ({ shown, measures, today }: Omit<MeasuresPageProps, 'highRisk'>) => (
  <DataTable
    caption="Åtgärder, den senaste först"
    rowHeader="what"
    columns={[
      { key: 'what', label: 'Vad' },
      { key: 'when', label: 'Från–till' },
      { key: 'state', label: 'Läge' },
      { key: 'change', label: 'Ändra' },
    ]}
    rows={measures.map((measure) => ({
      key: measure.slug,
      cells: {
        what: (
          <>
            <b className="font-key">{measure.what}</b>
            <span className="block text-meta text-ink-2">{kindText(measure)}</span>
          </>
        ),
        when: (
          <>
            {dayRange(measure.from, measure.to, today)}
            {measure.followUpOn !== null && (
              <span className="block text-meta text-ink-2">Följs upp {shortDay(measure.followUpOn, today)}</span>
            )}
          </>
        ),
        state: (
          <>
            <State kind={markOf(measure.state)}>{measureStateText[measure.state]}</State>
            {measure.effect !== null && <span className="block text-meta">{measure.effect}</span>}
          </>
        ),
        change:
          shown.open && shown.may.lead && !isOver(measure.state) ? (
            <TextLink to={path('caseMeasure', { id: shown.slug, post: measure.slug })}>Ändra läge</TextLink>
          ) : (
            '–'
          ),
      },
    }))}
  />
)

const kindText = ({ kind, service }: ShownMeasure): string =>
  service === null ? measureKindText[kind] : `${measureKindText[kind]}: ${fhvServiceText[service].toLowerCase()}`

const markOf = (state: MeasureState): MarkKind => {
  if (state === 'proposed' || state === 'ordered') return 'later'
  if (state === 'dropped' || state === 'cancelled') return 'undecided'
  return isOver(state) ? 'done' : 'ongoing'
}
