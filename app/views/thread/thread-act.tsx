import { standingTerms } from '~/domain/medgivande'
import { path } from '~/paths'
import { ActBox } from '~/ui/act-box'
import { LinkButton, ButtonRow } from '~/ui/button'
import { Note } from '~/ui/note'
import { Composer } from './composer'
import type { ThreadPageProps } from './thread-page'

/** What the reader can do here: write, or something with a form of its own. */
export function ThreadAct(props: ThreadPageProps) {
  const { slug, may, waiting, side } = props.thread
  const tab = waiting?.side === side ? 'Ditt svar' : 'Skriv i tråden'
  return (
    <>
      {may.send && may.tell && (
        <ActBox tab={tab}>
          <Composer {...props} />
        </ActBox>
      )}
      {may.send && !may.tell && <Note>{oneWay[side]}</Note>}
      {(may.send || may.close || may.sdk) && (
        <ButtonRow>
          {may.send && may.tell && coversMeetings(props.thread) && (
            <LinkButton to={path('threadTimes', { id: slug })}>Föreslå mötestider</LinkButton>
          )}
          {may.decline && <LinkButton to={path('threadConsent', { id: slug })}>Samtycke saknas hos oss</LinkButton>}
          {may.note && <LinkButton to={path('threadContact', { id: slug })}>Anteckna samtal eller möte</LinkButton>}
          {may.sdk && <LinkButton to={path('threadSdk', { id: slug })}>Ta ut för SDK</LinkButton>}
          {may.close && <LinkButton to={path('threadClosing', { id: slug })}>Avsluta tråden</LinkButton>}
        </ButtonRow>
      )}
    </>
  )
}

const coversMeetings = ({ medgivande }: ThreadPageProps['thread']): boolean =>
  medgivande !== null && standingTerms(medgivande.facts).categories.includes('meetings')

const oneWay = {
  employer: 'Medgivandet låter bara vården berätta för er. Ni kan läsa här, men inte skriva.',
  party: 'Medgivandet låter bara arbetsgivaren berätta för dig. Du kan läsa här, men inte svara.',
}
