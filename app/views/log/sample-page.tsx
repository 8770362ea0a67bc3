import type { Day } from '~/domain/day'
import { path } from '~/paths'
import type { ShownItem } from '~/reads/access-sample.server'
import { drawnText, sizeText } from '~/text/access-sample'
import { auditText } from '~/text/audit'
import { dayRange } from '~/text/day'
import { isoMoment, momentText } from '~/text/moment'
import { sentence } from '~/text/number'
import { personName } from '~/text/person'
import { Breadcrumb } from '~/ui/breadcrumb'
import { LinkButton } from '~/ui/button'
import { DataTable, RowName } from '~/ui/data-table'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { Why, WhyPart } from '~/ui/why'
import { VerdictState } from './review-list'
import type { DrawnSample } from '~/domain/drawn-sample'
import { SampleState } from './samples-page'

interface SamplePageProps {
  sample: DrawnSample
  items: readonly ShownItem[]
  today: Day
}

/** A sample: how far it has come, and what it consists of. */
export function SamplePage({ sample, items, today }: SamplePageProps) {
  const next = items.find(({ verdict }) => verdict === 'oppen')
  return (
    <>
      <Breadcrumb
        trail={[{ label: 'Stickprov', to: path('samples') }, { label: sizeText(sample.kind, sample.size) }]}
      />
      <PageTitle>{`Stickprov på ${sizeText(sample.kind, sample.size)}`}</PageTitle>
      <Lead>
        {sentence(dayRange(sample.from, sample.to, today))}. Draget av {personName(sample.drawnBy)}{' '}
        {momentText(sample.drawnAt, today)}.
      </Lead>
      <p className="mt-3">
        <SampleState sample={sample} />
      </p>
      {next && (
        <p className="mt-5">
          <LinkButton to={path('sampleItem', { id: sample.slug, post: next.slug })} kind="filled">
            {sample.reviewed > 0 ? 'Fortsätt granska' : 'Börja granska'}
          </LinkButton>
        </p>
      )}
      <Section
        title="Att granska"
        aside={<TextLink to={path('sampleCsv', { id: sample.slug })}>Hämta som CSV</TextLink>}
      >
        <DataTable
          caption="Stickprovets delar, i den ordning de drogs"
          rowHeader="what"
          columns={[
            { key: 'what', label: 'Vad' },
            { key: 'state', label: 'Granskning' },
          ]}
          rows={items.map((item) => ({ key: item.slug, cells: cellsOf(sample, item, today) }))}
        />
        <Why summary="Hur är det draget?">
          <WhyPart label="Urvalet">{drawnText(sample)}</WhyPart>
          <WhyPart label="Samma igen">
            Slumpen börjar från talet {sample.seed}. Med samma tal, dagar och storlek blir det samma stickprov.
          </WhyPart>
          <WhyPart label="Aldrig med">
            Det du gör själv, portalens eget arbete, inloggningar och loggranskarnas läsning av loggen.
          </WhyPart>
        </Why>
      </Section>
    </>
  )
}

const cellsOf = (sample: DrawnSample, item: ShownItem, today: Day) => ({
  what: (
    <RowName to={path('sampleItem', { id: sample.slug, post: item.slug })} note={noteOf(item, today)}>
      {`${item.place}. ${item.event ? auditText(item.event) : personName(item.actorName)}`}
    </RowName>
  ),
  state: (
    <>
      <VerdictState verdict={item.verdict} />
      {item.latest && (
        <span className="block text-meta text-ink-2">
          {personName(item.latest.by)},{' '}
          <time dateTime={isoMoment(item.latest.at)}>{momentText(item.latest.at, today)}</time>
        </span>
      )}
    </>
  ),
})

const noteOf = ({ event, actorName }: ShownItem, today: Day): string =>
  event ? `${personName(actorName)}, ${momentText(event.at, today)}` : 'Allt under perioden'
