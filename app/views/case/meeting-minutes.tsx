import type { Day } from '~/domain/day'
import { longDay } from '~/text/day'
import { invitedName, meetingName } from '~/text/meeting'
import { participantName } from '~/text/talk'
import { Section } from '~/ui/section'
import { Why } from '~/ui/why'
import { Date } from '../parts/day'
import type { ShownMeeting, ShownMinutes } from './shown-meeting'

interface MinutesProps {
  meeting: ShownMeeting
  employee: string
  today: Day
}

/** What was written up: what stands now, its tasks, and every version before it. */
export function Minutes({ meeting, employee, today }: MinutesProps) {
  const [latest, ...before] = meeting.minutes
  if (!latest) return null
  const tasks = meeting.minutes.filter((one) => one.finished === latest.finished).flatMap((one) => one.tasks)
  return (
    <Section
      title={`${latest.finished ? 'Protokoll' : 'Utkast till protokoll'}, ${meetingName[meeting.kind]} ${longDay(meeting.slot.on, today)}`}
      aside={`Skrivet av ${latest.by}`}
    >
      <MinutesText minutes={latest} meeting={meeting} employee={employee} />
      {latest.finished ? <Tasks tasks={tasks} today={today} /> : <Tasks tasks={latest.tasks} today={today} />}
      {before.length > 0 && (
        <Why summary={`Tidigare versioner (${before.length})`}>
          {before.map((version, at) => (
            <div key={version.slug} className="mt-6 first:mt-2">
              <h3 className="text-h3">
                {version.finished ? 'Version' : 'Utkast'} av {version.by} <Date day={version.on} today={today} />
              </h3>
              <ChangedFor reason={meeting.minutes[at]?.reason ?? null} />
              <MinutesText minutes={version} meeting={meeting} employee={employee} />
              <Tasks tasks={version.tasks} today={today} />
            </div>
          ))}
        </Why>
      )}
    </Section>
  )
}

const ChangedFor = ({ reason }: { reason: string | null }) =>
  reason !== null && <p className="text-small text-ink-2">Ändrades sedan: {reason}</p>

export const MinutesText = ({
  minutes,
  meeting,
  employee,
}: {
  minutes: ShownMinutes
  meeting: ShownMeeting
  employee: string
}) => (
  <>
    <p className="text-row">
      <b className="font-key">Deltog:</b>{' '}
      {meeting.invited
        .filter(({ slug }) => minutes.attended.includes(slug))
        .map((one) => invitedName(one, employee))
        .join(', ') || 'inte ifyllt'}
      .
    </p>
    <Part title="Det ni talade om" text={minutes.said} />
    <Part title="Det ni kom överens om" text={minutes.agreed} />
  </>
)

const Part = ({ title, text }: { title: string; text: string }) =>
  text !== '' && (
    <div className="mt-5">
      <h3 className="text-h3">{title}</h3>
      <p className="measure whitespace-pre-line">{text}</p>
    </div>
  )

const Tasks = ({ tasks, today }: { tasks: ShownMinutes['tasks']; today: Day }) =>
  tasks.length > 0 && (
    <div className="mt-5">
      <h3 className="text-h3">Uppgifter</h3>
      <ul className="measure list-disc space-y-1 pl-5">
        {tasks.map(({ what, who, dueOn }) => (
          <li key={`${what}${who}${dueOn}`}>
            {what}. {participantName[who]}, senast <Date day={dueOn} today={today} />
          </li>
        ))}
      </ul>
    </div>
  )
