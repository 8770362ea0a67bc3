import type { ReactNode } from 'react'
import { path, type PageName } from '~/paths'
import type { ShownThread } from '~/reads/thread.server'
import { personName } from '~/text/person'
import { FormPage } from '../parts/form-page'
import type { PostedProps } from '../parts/form-props'
import type { TypedForm } from '../parts/typed-form'

export interface ThreadFormProps extends PostedProps {
  thread: Pick<ShownThread, 'slug' | 'person'>
}

interface ThreadForm extends ThreadFormProps {
  to: Extract<PageName, 'threadTimes' | 'threadConsent' | 'threadClosing' | 'threadContact'>
  title: string
  lead: ReactNode
  tab: string
  save: string
  initial?: TypedForm['initial']
  children?: TypedForm['children']
}

/** A form of its own about a thread. */
export const ThreadForm = ({ thread: { slug, person }, to, ...rest }: ThreadForm) => (
  <FormPage
    {...rest}
    action={path(to, { id: slug })}
    trail={[
      { label: 'Meddelanden', to: path('threads') },
      { label: personName(person), to: path('thread', { id: slug }) },
      { label: rest.title },
    ]}
    cancel={path('thread', { id: slug })}
  />
)
