import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { progressText, sizeText } from '~/text/access-sample'
import { dayRange } from '~/text/day'
import { isoMoment, momentText } from '~/text/moment'
import { sentence } from '~/text/number'
import { personName } from '~/text/person'
import { LinkButton } from '~/ui/button'
import { DataTable, RowName } from '~/ui/data-table'
import { Empty } from '~/ui/empty'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { Section } from '~/ui/section'
import { State } from '~/ui/state'
import type { DrawnSample } from '~/domain/drawn-sample'

/** The samples that have been drawn, and where to draw another. */
export const SamplesPage = ({ samples, today }: { samples: readonly DrawnSample[]; today: Day }) => (
  <>
    <PageTitle>Stickprov</PageTitle>
    <Lead>
      Ett stickprov drar händelser eller konton på måfå, och du går igenom dem en i taget. Då granskas också det som
      inget tecken visar.
    </Lead>
    <p className="mt-5">
      <LinkButton to={path('sampleNew')} kind="filled">
        Dra ett stickprov
      </LinkButton>
    </p>
    <Section title="Dragna stickprov">
      {samples.length > 0 ? (
        <Rows samples={samples} today={today} />
      ) : (
        <Empty title="Inget stickprov är draget än">Börja med tio händelser från den senaste månaden.</Empty>
      )}
    </Section>
  </>
)

const Rows = ({ samples, today }: { samples: readonly DrawnSample[]; today: Day }) => (
  <DataTable
    caption="Stickprov, det senaste först"
    rowHeader="what"
    columns={[
      { key: 'what', label: 'Stickprov' },
      { key: 'drawn', label: 'Draget' },
      { key: 'state', label: 'Läge' },
    ]}
    rows={samples.map((sample) => ({
      key: sample.slug,
      cells: {
        what: (
          <RowName to={path('sample', { id: sample.slug })} note={dayRange(sample.from, sample.to, today)}>
            {sizeText(sample.kind, sample.size)}
          </RowName>
        ),
        drawn: (
          <>
            <time dateTime={isoMoment(sample.drawnAt)}>{sentence(momentText(sample.drawnAt, today))}</time>
            <span className="block text-meta text-ink-2">{personName(sample.drawnBy)}</span>
          </>
        ),
        state: <SampleState sample={sample} />,
      },
    }))}
  />
)

export const SampleState = ({ sample }: { sample: DrawnSample }) => (
  <State kind={sample.reviewed === sample.size ? 'done' : sample.reviewed > 0 ? 'ongoing' : 'later'}>
    {progressText(sample)}
    {sample.remarks > 0 && `, ${sample.remarks} behöver utredas`}
  </State>
)
