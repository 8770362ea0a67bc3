import type { Day } from '~/domain/day'
import type { Template } from '~/domain/message-template'
import type { CaseThreads } from '~/reads/case-threads.server'
import { path } from '~/paths'
import { shownErrors } from '~/text/form-error'
import { Empty } from '~/ui/empty'
import { ErrorSummary } from '~/ui/error-summary'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { CaseHead, type ShownCase } from '../case/case-head'
import type { PostedProps } from '../parts/form-props'
import { CaseDisclosed } from './case-disclosed'
import { StartThread } from './start-thread'
import { ThreadTable } from './thread-table'

export interface CaseThreadsPageProps extends CaseThreads, PostedProps {
  shown: ShownCase
  template: Template | null
  today: Day
}

/** Threads with healthcare about one employee, a new one, and all that has been told in them. */
export const CaseThreadsPage = (props: CaseThreadsPageProps) => (
  <>
    <CaseHead shown={props.shown} tab="caseThreads" today={props.today} />
    <ErrorSummary errors={shownErrors(props.form?.errors).list} />
    <Section
      title="Trådar"
      aside={
        props.shown.open &&
        props.may.start && (
          <TextLink to={path('caseOutside', { id: props.shown.slug })}>Bjud in någon utanför arbetsgivaren</TextLink>
        )
      }
    >
      {props.threads.length > 0 ? (
        <ThreadTable caption="Trådar i ärendet" rows={props.threads} outside={false} inCase today={props.today} />
      ) : (
        <Empty title="Inga trådar än">Här står det ni skriver till vården eller företagshälsovården, och svaren.</Empty>
      )}
    </Section>
    {props.shown.open && props.may.start && <StartThread {...props} />}
    <CaseDisclosed {...props} />
  </>
)
