import { dayAt, type Day } from '~/domain/day'
import { path } from '~/paths'
import { longDay } from '~/text/day'
import { shownErrors } from '~/text/form-error'
import { ActBox } from '~/ui/act-box'
import { Breadcrumb } from '~/ui/breadcrumb'
import { Button, ButtonRow } from '~/ui/button'
import { CopyText } from '~/ui/copy-text'
import { ErrorSummary } from '~/ui/error-summary'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { Section } from '~/ui/section'
import type { PostedProps } from '../parts/form-props'
import { TypedForm } from '../parts/typed-form'

interface CalendarPageProps extends PostedProps {
  link: { madeAt: number } | null
  /** The address that was just made; shown once. */
  made: string | null
  today: Day
}

/** One's own dates in a calendar program: make the address, see it once, revoke it. */
export const CalendarPage = ({ link, made, today, ...posted }: CalendarPageProps) => (
  <>
    <Breadcrumb trail={[{ label: 'Start', to: path('start') }, { label: 'Kalender' }]} />
    <ErrorSummary errors={shownErrors(posted.form?.errors).list} />
    <PageTitle>Kalender</PageTitle>
    <Lead>
      Dina möten, samtal och sista dagar i din egen kalender, utan namn och utan vad det gäller. Länken i varje post
      leder till portalen, där du loggar in.
    </Lead>
    {made === null ? (
      <Link {...posted} link={link} today={today} />
    ) : (
      <ActBox tab="Din kalenderlänk">
        <p className="measure mb-4">
          Länken visas bara nu. Kopiera den och lägg in den som prenumeration i ditt kalenderprogram. Den som har länken
          ser dagarna utan att logga in, så lämna den inte vidare.
        </p>
        <CopyText id="lank" label="Länken" value={made} />
      </ActBox>
    )}
    <Section title="Vad kalendern innehåller">
      <ul className="measure list-disc space-y-1 pl-5">
        <li>Möten och bokade samtal, med dag och klockslag. De heter ”Möte” eller ”Samtal” och fyra tecken.</li>
        <li>
          Sista dagen för att svara på en signal, för en plan, för det ni har kommit överens om och för det en gräns i
          klockan kräver av dig.
        </li>
        <li>Nästa steg och uppföljningar i de insatser du äger, eller som gäller arbetsplatsen du är chef för.</li>
        <li>Det du inte längre får se försvinner ur kalendern. Varje hämtning skrivs i loggen.</li>
      </ul>
    </Section>
  </>
)

const Link = ({ link, today, ...posted }: Omit<CalendarPageProps, 'made'>) => (
  <ActBox tab={link ? 'Din kalenderlänk' : 'Skapa en kalenderlänk'}>
    <p className="measure">
      {link
        ? `Du har en länk sedan ${longDay(dayAt(new Date(link.madeAt)), today)}. Har du tappat bort den, skapa en ny. Den gamla slutar då att gälla.`
        : 'Länken lägger du in som prenumeration i ditt kalenderprogram. Du kan återkalla den när du vill.'}
    </p>
    <TypedForm {...posted} action={path('calendar')}>
      {() => (
        <ButtonRow>
          <Button name="atgard" value="skapa">
            {link ? 'Skapa en ny länk' : 'Skapa länken'}
          </Button>
          {link && (
            <Button name="atgard" value="aterkalla" kind="outline">
              Återkalla länken
            </Button>
          )}
        </ButtonRow>
      )}
    </TypedForm>
  </ActBox>
)
