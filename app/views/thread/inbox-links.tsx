import type { Role } from '~/domain/role'
import { path } from '~/paths'
import { TextLink } from '~/ui/text-link'

/** How contacts are made, and how many there have been. */
export const InboxLinks = ({ role }: { role: Role | 'system' }) => (
  <p className="mt-3 flex flex-wrap gap-x-6 gap-y-2 text-row" data-screen>
    <TextLink to={path('contactGuide')}>Så tar ni kontakt</TextLink>
    {role === 'rekoAg' && <TextLink to={path('contactStatistics')}>Hur många kontakter det har varit</TextLink>}
  </p>
)
