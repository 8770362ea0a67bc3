import type { Day } from '~/domain/day'
import { path } from '~/paths'
import type { readSdkDesk } from '~/reads/sdk-desk.server'
import type { Outcome } from '~/domain/outcome'
import { shownErrors } from '~/text/form-error'
import { personName } from '~/text/person'
import { Breadcrumb } from '~/ui/breadcrumb'
import { ErrorSummary } from '~/ui/error-summary'
import { Lead } from '~/ui/lead'
import { Note } from '~/ui/note'
import { PageTitle } from '~/ui/page-title'
import type { PostedProps } from '../parts/form-props'
import { SdkAnswer } from './sdk-answer'
import { SdkExported } from './sdk-exported'
import { SdkTaking } from './sdk-taking'

export type ShownDesk = ReturnType<typeof readSdkDesk> extends Outcome<infer Value> ? Value : never

export interface SdkPageProps extends PostedProps {
  desk: ShownDesk
  today: Day
}

/** Take messages out for the organisation's own SDK client, and read in what comes back. */
export function SdkPage(props: SdkPageProps) {
  const { desk, form, today } = props
  return (
    <>
      <Breadcrumb
        trail={[
          { label: 'Meddelanden', to: path('threads') },
          { label: personName(desk.person), to: path('thread', { id: desk.slug }) },
          { label: 'SDK' },
        ]}
      />
      <ErrorSummary errors={shownErrors(form?.errors).list} />
      <PageTitle>Skicka med SDK</PageTitle>
      <Lead>
        Portalen skickar inget i SDK. Du hämtar en fil här och skickar den i er egen SDK-klient. Att ta ut ett
        meddelande är att lämna ut det: det skrivs upp, och medgivandet prövas igen.
      </Lead>
      {desk.lock !== null && <Note>Tråden är låst, så inget kan tas ut eller läsas in.</Note>}
      {desk.lock === null && desk.sender === null && (
        <Note>
          Arbetsgivarens SDK-adress är inte inskriven. En systemförvaltare gör det under Inställningar i Regler. Tills
          dess går det inte att ta ut något.
        </Note>
      )}
      {desk.lock === null && desk.sender !== null && <SdkTaking {...props} />}
      <SdkExported desk={desk} today={today} />
      {desk.lock === null && desk.sender !== null && desk.exported.length > 0 && <SdkAnswer {...props} />}
    </>
  )
}
