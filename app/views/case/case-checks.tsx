import type { Day } from '~/domain/day'
import type { CheckAnswer } from '~/domain/relapse'
import { path } from '~/paths'
import { shortDay } from '~/text/day'
import { checkAnswerText } from '~/text/relapse'
import { LinkButton } from '~/ui/button'
import { Note } from '~/ui/note'
import { Section } from '~/ui/section'
import { State } from '~/ui/state'
import { Due } from '../parts/due'

export interface ShownCheck {
  slug: string
  dueOn: Day
  answer: CheckAnswer | null
}

interface CaseChecksProps {
  slug: string
  checks: readonly ShownCheck[]
  reopen: boolean
  may: boolean
  today: Day
}

/** How it goes after the case was closed, and whether to take it up again. */
export function CaseChecks({ slug, checks, reopen, may, today }: CaseChecksProps) {
  if (checks.length === 0 && !reopen) return null
  const next = checks.find(({ answer }) => answer === null)
  return (
    <Section title="Hur det går efteråt">
      {reopen && (
        <Note>
          Det som har hänt sedan dess tyder på att stödet behövs igen. Öppna ärendet igen om ni kommer överens om det.
        </Note>
      )}
      <ul>
        {checks.map((check) => (
          <li
            key={check.slug}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-rule py-3"
          >
            {check.answer === null ? (
              <Due on={check.dueOn} today={today} what={`fråga hur det går, senast ${shortDay(check.dueOn, today)}`} />
            ) : (
              <State kind="done">
                {shortDay(check.dueOn, today)}: {checkAnswerText[check.answer].toLowerCase()}
              </State>
            )}
            {may && check === next && check.dueOn - today <= 14 && (
              <LinkButton to={path('caseCheck', { id: slug, post: check.slug })}>Svara</LinkButton>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
