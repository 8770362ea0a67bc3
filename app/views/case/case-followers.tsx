import { dayAt, type Day } from '~/domain/day'
import { path } from '~/paths'
import { roleName } from '~/text/role'
import { Empty } from '~/ui/empty'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { Date as DayTime } from '../parts/day'
import { FollowButton } from './follow-button'

type FollowerRole = 'chef' | 'rekoAg'

export interface ShownFollowing {
  followers: readonly { slug: string; name: string; role: FollowerRole; since: number }[]
  follows: boolean
  mayFollow: boolean
  others: readonly { slug: string; name: string; role: FollowerRole }[]
}

interface CaseFollowersProps {
  slug: string
  following: ShownFollowing
  /** Whether the reader may let somebody else follow. */
  mayAdd: boolean
  role: string
  today: Day
}

/** Who is told of what happens in a case. */
export const CaseFollowers = ({ slug, following, mayAdd, role, today }: CaseFollowersProps) => (
  <Section
    title="Följer ärendet"
    aside={
      mayAdd &&
      following.others.length > 0 && (
        <span data-screen>
          <TextLink to={path('caseFollowers', { id: slug })}>Lägg till någon</TextLink>
        </span>
      )
    }
  >
    {following.followers.length === 0 ? (
      <Empty title="Ingen följer ärendet">Den som följer får veta när något händer här.</Empty>
    ) : (
      <ul>
        {following.followers.map(({ slug: account, name, role: as, since }) => (
          <li key={account} className="border-b border-rule py-2.5 text-row">
            <span className="font-key">{name}</span>, {roleName[as]}, sedan{' '}
            <DayTime day={dayAt(new Date(since))} today={today} />
          </li>
        ))}
      </ul>
    )}
    {following.mayFollow && <FollowButton slug={slug} follows={following.follows} role={role} />}
  </Section>
)
