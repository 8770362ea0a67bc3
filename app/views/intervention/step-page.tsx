import type { ReactNode } from 'react'
import { steps } from '~/domain/intervention/stage'
import { postedDraft } from '~/domain/intervention/step-input'
import { shownErrors } from '~/text/form-error'
import { stepName } from '~/text/intervention-form'
import { counted } from '~/text/number'
import { ErrorSummary } from '~/ui/error-summary'
import { Note } from '~/ui/note'
import type { FormProps } from '../parts/form-props'
import { InterventionHead } from './intervention-head'
import { OurReading } from './our-reading'
import { StepAside } from './step-aside'
import { StepComments } from './step-comments'
import { StepConflict } from './step-conflict'
import { StepForm } from './step-form'
import { StepPaper } from './step-paper'
import { stepPaths } from './step-paths'
import { StepReadable } from './step-readable'
import { addsOnly, writesIn, type StepPageProps } from './step-shown'

interface StepPage extends StepPageProps, Pick<Parameters<typeof StepForm>[0], 'around' | 'more' | 'children'> {
  /** What stands between the head and the form. */
  above?: ReactNode
  /** What stands after the form and has forms of its own. */
  below?: ReactNode
}

/** A step as it is written or read; beside it what is left, after it what has been said about it. */
export function StepPage({ above, below, children, around, more, ...page }: StepPage) {
  const { read, today, form, role, once } = page
  const { shown, step } = read
  const own = form && isOwn(form) ? form : undefined
  const changed = own?.errors.some(({ code }) => code === 'step-changed')
  const writes = writesIn(read) && !page.reading
  const written = own && postedDraft(own.values, shown.house.forms[step])
  return (
    <>
      <InterventionHead shown={shown} tab={stepPaths[step]} today={today} />
      <ErrorSummary errors={shownErrors(form?.errors).list} {...(own && { title: titleOf(own) })} />
      <h2 className="mt-8 text-h2">{`Steg ${steps.indexOf(step) + 1}: ${stepName(step, shown.house)}`}</h2>
      <OurReading house={shown.house} step={step} />
      {above}
      {own && changed && <StepConflict {...{ read, form: own, role, today }} />}
      {!changed && writes && (
        <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_15.75rem] lg:gap-x-12" data-screen>
          <div>
            {addsOnly(read) && <Note>Du kan lägga till rader och kommentera. Det andra har skrivit står kvar.</Note>}
            <StepForm {...page} form={own} {...{ around, more }}>
              {children}
            </StepForm>
          </div>
          <StepAside read={read} today={today} written={written} />
        </div>
      )}
      {!changed && writes && <StepPaper read={read} today={today} written={written} />}
      {!writes && <StepReadable read={read} today={today} reading={page.reading} />}
      {below}
      <StepComments {...{ read, today, form, role, once }} />
      {writes && !changed && <script type="module" src="/draft.js" />}
    </>
  )
}

/** Whether it is the step that came back, and not another form on the page. */
const isOwn = ({ values }: FormProps): boolean => values.formular === undefined

function titleOf({ errors }: FormProps): string | undefined {
  if (errors.some(({ code }) => code === 'step-changed' || code === 'kept-over-login'))
    return 'Det du skrev är inte sparat än'
  const lacking = errors.filter(({ code }) => code.startsWith('finding.')).length
  return lacking === 0 ? undefined : `Det är sparat, men ${counted(lacking, 'sak', 'saker')} hindrar.`
}
