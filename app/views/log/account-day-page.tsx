import type { Day } from '~/domain/day'
import { path } from '~/paths'
import type { ShownPeriod } from '~/reads/account-period.server'
import { dateTime, longDay } from '~/text/day'
import { shownErrors } from '~/text/form-error'
import { personName } from '~/text/person'
import { Breadcrumb } from '~/ui/breadcrumb'
import { ErrorSummary } from '~/ui/error-summary'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { Section } from '~/ui/section'
import type { PostedProps } from '../parts/form-props'
import { EventRows } from './event-rows'
import { MoreOfPeriod, PeriodFacts } from './period-parts'
import { ReviewBox } from './review-box'
import { ReviewList } from './review-list'
import type { StoredReview } from './said'

interface AccountDayPageProps extends PostedProps {
  day: ShownPeriod & { account: { slug: string; name: string | null }; reviews: StoredReview[] }
  own: boolean
  today: Day
}

/** Everything an account did on a day that is looked at, to be reviewed together. */
export const AccountDayPage = ({ day, own, today, ...posted }: AccountDayPageProps) => (
  <>
    <Breadcrumb trail={[{ label: 'Logg', to: path('log') }, { label: 'Ett kontos dag' }]} />
    <ErrorSummary errors={shownErrors(posted.form?.errors).list} />
    <PageTitle>{`${personName(day.account.name)}, ${longDay(day.from, today)}`}</PageTitle>
    <Lead>
      Det som rörde någons uppgifter, och försök som inte gick. Granskar du dagen gäller det alla händelserna nedanför.
    </Lead>
    <PeriodFacts counted={day.counted} />
    <ReviewBox
      {...posted}
      action={path('logAccountDay', { id: day.account.slug, datum: dateTime(day.from) })}
      verdict={day.reviews[0]?.verdict ?? 'oppen'}
      own={own}
    />
    <ReviewList reviews={day.reviews} today={today} />
    <Section title="Händelser">
      <EventRows events={day.events} today={today} />
      <MoreOfPeriod account={day.account.slug} period={day} />
    </Section>
  </>
)
