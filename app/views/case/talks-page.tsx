import type { Day } from '~/domain/day'
import type { TalkNote, TalkKind } from '~/domain/talk'
import { path } from '~/paths'
import { sentence } from '~/text/number'
import { talkName } from '~/text/talk'
import { LinkButton } from '~/ui/button'
import { DataTable, RowName } from '~/ui/data-table'
import { Empty } from '~/ui/empty'
import { Section } from '~/ui/section'
import { Date } from '../parts/day'
import { CaseHead, type ShownCase } from './case-head'

export interface ShownTalk {
  slug: string
  kind: TalkKind
  contact: { on: Day; heldOn: Day | null }
  time: string | null
  place: string | null
  note: (TalkNote & { by: string }) | null
}

interface TalksPageProps {
  shown: ShownCase
  talks: readonly ShownTalk[]
  today: Day
}

export const TalksPage = ({ shown, talks, today }: TalksPageProps) => (
  <>
    <CaseHead shown={shown} tab="caseTalks" today={today} />
    <Section title="Samtal">
      {talks.length === 0 ? (
        <Empty title="Inga samtal än">Här finns guiden, inbjudan och det ni har kommit överens om.</Empty>
      ) : (
        <TalkTable shown={shown} talks={talks} today={today} />
      )}
      {shown.open && shown.may.lead && (
        <p className="mt-6">
          <LinkButton to={path('caseTalkNew', { id: shown.slug })} kind="filled">
            Boka ett samtal
          </LinkButton>
        </p>
      )}
    </Section>
  </>
)

const TalkTable = ({ shown, talks, today }: TalksPageProps) => (
  <DataTable
    caption="Samtal, det senaste först"
    rowHeader="what"
    columns={[
      { key: 'what', label: 'Samtal' },
      { key: 'when', label: 'Dag' },
      { key: 'state', label: 'Läge' },
    ]}
    rows={talks.map((talk) => ({
      key: talk.slug,
      cells: {
        what: (
          <RowName to={path('caseTalk', { id: shown.slug, post: talk.slug })}>{sentence(talkName[talk.kind])}</RowName>
        ),
        when: <Date day={talk.contact.heldOn ?? talk.contact.on} today={today} />,
        state: talk.note ? `Uppskrivet av ${talk.note.by}` : talk.contact.on > today ? 'Bokat' : 'Inte uppskrivet än',
      },
    }))}
  />
)
