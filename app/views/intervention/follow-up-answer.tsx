import { isoDay } from '~/domain/day'
import { RadioGroup } from '~/ui/radio-group'
import { TextArea } from '~/ui/text-area'
import { DateField } from '~/ui/text-field'
import { ReportForm } from './report-form'
import type { ReportProps } from './step-shown'

type FollowUpAnswer = Omit<ReportProps, 'read'> & { slug: string; months: string }

/** What a follow-up came to, or why it wasn't held. */
export const FollowUpAnswer = ({ slug, months, today, ...posted }: FollowUpAnswer) => (
  <ReportForm
    {...{ slug, formular: 'uppfoljning', nyckel: months, ...posted }}
    summary="Skriv upp uppföljningen"
    initial={{ hallen: isoDay(today) }}
  >
    {(field) => (
      <>
        <RadioGroup
          {...field('blev')}
          legend="Blev uppföljningen av?"
          options={[
            { value: 'ja', label: 'Ja' },
            { value: 'nej', label: 'Nej' },
          ]}
        />
        <DateField {...field('hallen')} label="Vilken dag?" hint="Om den blev av." />
        <TextArea {...field('text')} label="Vad kom ni fram till, eller varför blev den inte av?" rows={3} />
      </>
    )}
  </ReportForm>
)
