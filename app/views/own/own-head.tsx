import type { ReactNode } from 'react'
import { Breadcrumb } from '~/ui/breadcrumb'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { ownTrail } from './own-trail'

/** The head of a page under Min sida: where, what, and how it stands in a sentence. */
export const OwnHead = ({ title, children }: { title: string; children: ReactNode }) => (
  <>
    <Breadcrumb trail={ownTrail({ label: title })} />
    <PageTitle>{title}</PageTitle>
    <Lead>{children}</Lead>
  </>
)
