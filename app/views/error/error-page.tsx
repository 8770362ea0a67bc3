import { path } from '~/paths'
import { errorText } from '~/text/error'
import { ButtonRow, LinkButton } from '~/ui/button'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { Section } from '~/ui/section'
import { faultOf } from './fault'

/** What happened, whether anything was changed, and the way on. */
export function ErrorPage({ error, requestId }: { error: unknown; requestId?: string }) {
  const { status, code, kept = [] } = faultOf(error)
  const { title, lead, ways } = errorText(status, code)
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <Lead>{lead}</Lead>
      <ul className="measure mt-5 list-disc space-y-1.5 pl-5">
        {ways.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
      {kept.length > 0 && (
        <Section title="Det du skrev">
          {kept.map((text, place) => (
            <p key={place} className="measure mt-3 whitespace-pre-line">
              {text}
            </p>
          ))}
        </Section>
      )}
      <ButtonRow>
        <LinkButton to={path('start')} kind="filled">
          Till startsidan
        </LinkButton>
        <LinkButton to={path('help')}>Hjälp</LinkButton>
      </ButtonRow>
      <p className="mt-8 text-meta text-ink-2">{`Felkod ${status}${requestId ? `, ärende ${requestId}` : ''}`}</p>
    </>
  )
}
