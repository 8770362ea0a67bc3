import type { Day } from '~/domain/day'
import { stepButtons } from '~/domain/intervention/step-button'
import { path } from '~/paths'
import { momentText } from '~/text/moment'
import { personName } from '~/text/person'
import { Button, ButtonRow } from '~/ui/button'
import { Section } from '~/ui/section'
import { TextArea } from '~/ui/text-area'
import { TypedForm } from '../parts/typed-form'
import type { PostedProps } from '../parts/form-props'
import { stepPaths } from './step-paths'
import type { ShownStep } from './step-shown'

interface StepComments extends PostedProps {
  read: ShownStep
  today: Day
}

/** What has been said about the step; everybody who takes part reads it. */
export const StepComments = ({ read: { shown, step, comments }, today, ...posted }: StepComments) => (
  <Section title="Kommentarer" id="kommentarer">
    {comments.length === 0 && <p className="text-ink-2">Ingen har kommenterat.</p>}
    <ol>
      {comments.map(({ at, by, text }) => (
        <li key={at} className="border-b border-rule py-3">
          <p className="text-small text-ink-2">
            <b className="text-ink">{personName(shown.names[by]?.name ?? null)}</b>, {momentText(at, today)}
          </p>
          <p className="measure whitespace-pre-line">{text}</p>
        </li>
      ))}
    </ol>
    {shown.open && shown.may.comment && (
      <div className="mt-4" data-screen>
        <TypedForm action={path(stepPaths[step], { id: shown.slug })} hidden={{ formular: 'kommentar' }} {...posted}>
          {(field) => (
            <>
              <TextArea
                {...field('kommentar')}
                label="Din kommentar"
                hint="Alla som är med i insatsen läser den. Skriv om arbetet, inte om någon enskild."
                rows={3}
              />
              <ButtonRow>
                <Button name="atgard" value={stepButtons.comment} kind="outline">
                  Kommentera
                </Button>
              </ButtonRow>
            </>
          )}
        </TypedForm>
      </div>
    )}
  </Section>
)
