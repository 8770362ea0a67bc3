import type { Verdict } from '~/domain/access-review'
import type { Day } from '~/domain/day'
import { verdictMark, verdictText } from '~/text/access-review'
import { isoMoment, momentText } from '~/text/moment'
import { sentence } from '~/text/number'
import { personName } from '~/text/person'
import { Section } from '~/ui/section'
import { State } from '~/ui/state'
import { Timeline } from '~/ui/timeline'
import type { StoredReview } from './said'

/** What has been said before, the latest first. */
export const ReviewList = ({ reviews, today }: { reviews: readonly StoredReview[]; today: Day }) =>
  reviews.length > 0 && (
    <Section title="Granskningar">
      <Timeline
        items={reviews.map(({ verdict, note, at, by }) => ({
          when: <time dateTime={isoMoment(at)}>{sentence(momentText(at, today))}</time>,
          children: (
            <>
              <VerdictState verdict={verdict} /> <span className="text-ink-2">{personName(by)}</span>
              {note && <p className="measure mt-1 whitespace-pre-line">{note}</p>}
            </>
          ),
        }))}
      />
    </Section>
  )

export const VerdictState = ({ verdict }: { verdict: Verdict }) => (
  <State kind={verdictMark[verdict]}>{verdictText[verdict]}</State>
)
