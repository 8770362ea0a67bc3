import { accessKinds } from '~/domain/access-event'
import { addDays, later, type Day } from '~/domain/day'
import { path } from '~/paths'
import { accessKindText } from '~/text/access-sample'
import { dateTime, shortDay } from '~/text/day'
import { CheckGroup } from '~/ui/check-group'
import { RadioGroup } from '~/ui/radio-group'
import { DateField, TextField } from '~/ui/text-field'
import { FormPage } from '../parts/form-page'
import type { PostedProps } from '../parts/form-props'

interface SampleNewPageProps extends PostedProps {
  days: { from: Day; to: Day } | null
  today: Day
}

/** What to draw, from when, and whether something is to be drawn more often. */
export const SampleNewPage = ({ days, today, ...posted }: SampleNewPageProps) => (
  <FormPage
    {...posted}
    trail={[{ label: 'Stickprov', to: path('samples') }, { label: 'Dra ett stickprov' }]}
    title="Dra ett stickprov"
    lead={
      days
        ? `Loggen är genomgången från ${shortDay(days.from, today)} till ${shortDay(days.to, today)}. Din egen läsning dras aldrig.`
        : 'Ingen dag är genomgången än. Kom tillbaka i morgon.'
    }
    tab="Stickprov"
    action={path('sampleNew')}
    initial={{ sort: 'handelser', antal: '10', ...daysFrom(days) }}
    save="Dra stickprovet"
    cancel={path('samples')}
  >
    {(field) => (
      <>
        <RadioGroup
          {...field('sort')}
          legend="Vad vill du dra?"
          options={[
            { value: 'handelser', label: 'Händelser', hint: 'En läsning, ändring eller ett försök i taget.' },
            { value: 'konton', label: 'Konton', hint: 'Allt ett konto gjorde under perioden.' },
          ]}
        />
        <TextField {...field('antal')} label="Hur många" hint="Från 5 till 100." inputMode="numeric" width="short" />
        <DateField {...field('fran')} label="Från och med" />
        <DateField {...field('tom')} label="Till och med" hint="I går eller tidigare." />
        <CheckGroup
          {...field('slag')}
          legend="Dra oftare bland"
          hint="Gäller händelser. Hälften dras bland det du kryssar i, om det finns så många."
          options={accessKinds.map((kind) => ({ value: kind, label: accessKindText[kind] }))}
        />
      </>
    )}
  </FormPage>
)

const daysFrom = (days: SampleNewPageProps['days']): Record<string, string> =>
  days ? { fran: dateTime(later(days.from, addDays(days.to, -29))), tom: dateTime(days.to) } : {}
