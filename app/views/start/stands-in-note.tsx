import type { Day } from '~/domain/day'
import { Note } from '~/ui/note'
import { Date } from '../parts/day'

interface StandsInProps {
  standsInFor: readonly { name: string; to: Day }[]
  today: Day
}

/** So that a substitute knows whose staff she sees. */
export const StandsInNote = ({ standsInFor, today }: StandsInProps) =>
  standsInFor.length > 0 && (
    <Note>
      {standsInFor.map(({ name, to }) => (
        <p key={name}>
          Du är ersättare för <b>{name}</b> till och med <Date day={to} today={today} />.
        </p>
      ))}
    </Note>
  )
