import type { OneMeeting } from '~/reads/meeting.server'

type Stored = OneMeeting['meeting']

/** A meeting as the pages show it. */
export type ShownMeeting = Pick<
  Stored,
  'slug' | 'kind' | 'slot' | 'calledBy' | 'cancelled' | 'sequence' | 'minutes'
> & {
  invited: readonly ShownInvitation[]
}

export type ShownInvitation = Pick<Stored['invited'][number], 'slug' | 'role' | 'name' | 'answer'>
export type ShownMinutes = Stored['minutes'][number]
