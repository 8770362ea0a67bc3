import type { Day } from '~/domain/day'
import type { Participant } from '~/domain/talk'
import { path } from '~/paths'
import { shortDay } from '~/text/day'
import { participantName } from '~/text/talk'
import { Button } from '~/ui/button'
import { Form } from '~/ui/form'
import { Section } from '~/ui/section'
import { State } from '~/ui/state'
import { Due } from '../parts/due'

export interface ShownStep {
  slug: string
  what: string
  who: Participant
  dueOn: Day
  doneOn: Day | null
}

interface CaseStepsProps {
  slug: string
  steps: readonly ShownStep[]
  /** Whether something else is to be done first. */
  also: boolean
  may: boolean
  role: string
  today: Day
}

/** What has been agreed on and isn't done, and what was done today, so that it can be taken back. */
export function CaseSteps({ slug, steps, also, may, role, today }: CaseStepsProps) {
  const open = steps.filter(({ doneOn }) => doneOn === null)
  const done = may ? steps.filter(({ doneOn }) => doneOn === today) : []
  if (open.length + done.length === 0) return null
  return (
    <Section title={also && open.length > 0 ? 'Också öppet' : 'Det ni har kommit överens om'}>
      <ul>
        {[...open, ...done].map((step) => (
          <li key={step.slug} className="flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-rule py-3">
            <div className="min-w-0 flex-1 basis-64">
              <p className="font-key">{step.what}</p>
              <p className="text-small text-ink-2">{participantName[step.who]}</p>
              {step.doneOn === null ? (
                <Due on={step.dueOn} today={today} what={`senast ${shortDay(step.dueOn, today)}`} />
              ) : (
                <State kind="done">Klart i dag</State>
              )}
            </div>
            {may && (
              <Form action={path('caseStep', { id: slug, post: step.slug })} role={role}>
                <Button kind="outline" name="atgard" value={step.doneOn === null ? 'klart' : 'angra'}>
                  {step.doneOn === null ? 'Klart' : 'Ångra'}
                  <span className="sr-only">: {step.what}</span>
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
