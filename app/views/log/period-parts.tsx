import { dateTime } from '~/text/day'
import { path } from '~/paths'
import type { ShownPeriod } from '~/reads/account-period.server'
import { counted, sentence, wholeNumber } from '~/text/number'
import { roleName } from '~/text/role'
import { Facts } from '~/ui/facts'
import { Note } from '~/ui/note'
import { TextLink } from '~/ui/text-link'

/** What a period comes to, role by role, as it was counted the night after. */
export const PeriodFacts = ({ counted: roles }: Pick<ShownPeriod, 'counted'>) =>
  roles.length > 0 && (
    <Facts
      items={roles.map(({ role, days, events, opened, turnedAway }) => ({
        label: sentence(roleName[role]),
        value: counted(events, 'händelse', 'händelser'),
        note: `${counted(days, 'dag', 'dagar')}, som mest ${counted(opened, 'person', 'personer')} en i taget på en dag, ${wholeNumber(turnedAway)} försök som inte gick`,
      }))}
    />
  )

/** Where the rest is, when a page doesn't show it all. */
export const MoreOfPeriod = ({ account, period }: { account: string; period: ShownPeriod }) =>
  period.more && (
    <Note>
      Här visas de första {period.events.length}.{' '}
      <TextLink to={path('log', {}, { vem: account, fran: dateTime(period.from), till: dateTime(period.to) })}>
        Se alla i loggen
      </TextLink>
    </Note>
  )
