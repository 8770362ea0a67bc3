import type { Day } from '~/domain/day'
import type { Minutes } from '~/domain/minutes'
import { sentence } from '~/text/number'
import { participantName } from '~/text/talk'
import { Section } from '~/ui/section'
import { Date } from '../parts/day'

/** What was said and agreed on at a meeting. */
export const OwnMinutes = ({ minutes: { said, agreed, tasks }, today }: { minutes: Minutes; today: Day }) => (
  <Section title="Protokoll">
    {said && <Told label="Det här sades">{said}</Told>}
    {agreed && <Told label="Det här bestämdes">{agreed}</Told>}
    {tasks.length > 0 && (
      <ul className="text-row">
        {tasks.map(({ what, who, dueOn }) => (
          <li key={what} className="border-b border-rule py-2">
            {what}. {sentence(participantName[who])}, senast <Date day={dueOn} today={today} />.
          </li>
        ))}
      </ul>
    )}
  </Section>
)

const Told = ({ label, children }: { label: string; children: string }) => (
  <>
    <h3 className="mt-4 text-h3">{label}</h3>
    <p className="measure whitespace-pre-line">{children}</p>
  </>
)
