import { path } from '~/paths'
import { TextArea } from '~/ui/text-area'
import { KindField } from '../case/meeting-kind-field'
import { FormPage } from '../parts/form-page'
import type { PostedProps } from '../parts/form-props'
import { ownTrail } from './own-trail'

export const OwnMeetingAskPage = (posted: PostedProps) => (
  <FormPage
    {...posted}
    trail={ownTrail({ label: 'Dina möten', to: path('ownMeetings') }, { label: 'Be om ett möte' })}
    title="Be om ett möte"
    lead="Din chef och Reko-AG får veta att du vill ses. De kallar dig och dem som behövs."
    tab="Ditt önskemål"
    action={path('ownMeetingAsk')}
    save="Be om mötet"
    cancel={path('ownMeetings')}
  >
    {(field) => (
      <>
        <KindField field={field} />
        <TextArea
          {...field('varfor')}
          label="Vad vill du ta upp?"
          hint="Skriv om arbetet. Inga diagnoser och inga personnummer."
          rows={3}
        />
      </>
    )}
  </FormPage>
)
