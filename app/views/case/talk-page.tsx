import type { Day } from '~/domain/day'
import { talkParts, type TalkKind } from '~/domain/talk'
import { path } from '~/paths'
import { longDay } from '~/text/day'
import { sentence } from '~/text/number'
import { participantName, partQuestions, partTitle, preparations, talkInvitation, talkName } from '~/text/talk'
import { Act, ActBox } from '~/ui/act-box'
import { LinkButton } from '~/ui/button'
import { Section } from '~/ui/section'
import { CaseHead, type ShownCase } from './case-head'
import type { ShownTalk } from './talks-page'

interface TalkPageProps {
  shown: ShownCase
  talk: ShownTalk
  sender: string
  today: Day
}

/** A talk before it is held: what to prepare, the guide, the invitation; and after, what was written up. */
export const TalkPage = (props: TalkPageProps) => (
  <>
    <CaseHead shown={props.shown} tab="caseTalks" today={props.today} />
    {props.talk.note ? <Written {...props} note={props.talk.note} /> : <Ahead {...props} />}
  </>
)

const titleOf = ({ kind, contact }: ShownTalk, today: Day): string =>
  `${sentence(talkName[kind])} ${longDay(contact.heldOn ?? contact.on, today)}`

const Written = ({ talk, note, today }: TalkPageProps & { note: NonNullable<ShownTalk['note']> }) => (
  <Section title={titleOf(talk, today)} aside={`Uppskrivet av ${note.by}`}>
    <p className="text-row">
      <b className="font-key">Deltog:</b> {note.participants.map((one) => participantName[one]).join(', ')}.
    </p>
    {talkParts
      .filter((part) => note.parts[part] !== '')
      .map((part) => (
        <div key={part} className="mt-5">
          <h3 className="text-h3">{partTitle[part]}</h3>
          <p className="measure whitespace-pre-line">{note.parts[part]}</p>
        </div>
      ))}
  </Section>
)

const Ahead = ({ shown, talk, sender, today }: TalkPageProps) => (
  <>
    {shown.open && shown.may.lead && (
      <ActBox tab="Nästa steg">
        <Act
          title={titleOf(talk, today)}
          actions={
            <>
              <LinkButton to={path('caseTalkNote', { id: shown.slug, post: talk.slug })} kind="filled">
                Skriv upp samtalet
              </LinkButton>
              {talk.contact.heldOn === null && (
                <LinkButton to={path('caseTalkTime', { id: shown.slug, post: talk.slug })}>
                  Flytta eller ställ in
                </LinkButton>
              )}
            </>
          }
        >
          <p>
            {[talk.time && `Kl. ${talk.time}`, talk.place].filter(Boolean).join(', ') ||
              'Ingen tid eller plats är angiven'}
            . Skriv upp det ni kommer överens om efteråt.
          </p>
        </Act>
      </ActBox>
    )}
    <Section title="Förbered">
      <ul className="measure list-disc space-y-1 pl-5">
        {preparations.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Section>
    <Guide kind={talk.kind} />
    <Section title="Inbjudan" id="inbjudan" aside="Kopiera eller skriv ut">
      <p className="measure rounded-box border border-rule bg-surface p-6 whitespace-pre-line">
        {talkInvitation({ ...talk, name: shown.person.name, on: talk.contact.on, today, sender })}
      </p>
    </Section>
  </>
)

const Guide = ({ kind }: { kind: TalkKind }) => (
  <Section title="Guide för samtalet">
    {talkParts.map((part) => (
      <div key={part} className="mt-4 first:mt-0">
        <h3 className="text-h3">{partTitle[part]}</h3>
        <ul className="measure list-disc space-y-1 pl-5">
          {partQuestions(kind)[part].map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </div>
    ))}
  </Section>
)
