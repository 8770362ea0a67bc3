import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { rowsText } from '~/text/import'
import { momentText } from '~/text/moment'
import { counted, sentence } from '~/text/number'
import { unownedText } from '~/text/organisation'
import { Act, ActBox } from '~/ui/act-box'
import { LinkButton } from '~/ui/button'
import { TextLink } from '~/ui/text-link'

export interface ImportsStanding {
  waiting: { slug: string; phase: 'ready' | 'mapping' | 'failed' } | null
  count: number
  latest: { slug: string; source: string; at: number; rows: number } | null
}

interface AdminActs {
  imports: ImportsStanding
  unowned: number
  today: Day
}

/** What an admin has to do: the imports that wait, and the workplaces nobody answers for. */
export const AdminActs = ({ imports, unowned, today }: AdminActs) => (
  <ActBox tab="Nästa steg">
    <ImportAct imports={imports} today={today} />
    {unowned > 0 && (
      <div className="mt-6 border-t border-rule pt-6">
        <Act
          title="Ge arbetsplatserna någon som tar emot signaler"
          actions={<LinkButton to={path('organisation')}>Till organisationen</LinkButton>}
        >
          {unownedText(unowned)}
        </Act>
      </div>
    )}
  </ActBox>
)

const waitingTexts = {
  ready: {
    title: 'En torrkörning väntar på dig',
    text: 'Inget är ändrat än. Titta på resultatet och ta in filerna, eller kasta dem.',
    act: 'Se och bestäm',
  },
  mapping: {
    title: 'En inläsning väntar på att kopplas',
    text: 'Rubriker eller koder i filen är okända. Säg vad de betyder, så prövas filen igen.',
    act: 'Se vad som är okänt',
  },
  failed: {
    title: 'Den senaste inläsningen gick inte',
    text: 'Inget är ändrat. Se vad som var fel, rätta det och läs in filen igen.',
    act: 'Se vad som var fel',
  },
}

function ImportAct({ imports: { waiting, count, latest }, today }: Omit<AdminActs, 'unowned'>) {
  if (!waiting) return <NextImport latest={latest} today={today} />
  const { title, text, act } = waitingTexts[waiting.phase]
  return (
    <Act
      title={title}
      actions={
        <LinkButton to={path('importBatch', { id: waiting.slug })} kind="filled">
          {act}
        </LinkButton>
      }
    >
      {text}
      {count > 1 && (
        <>
          {' '}
          <TextLink to={path('imports')}>{`${sentence(counted(count, 'inläsning', 'inläsningar'))} väntar`}</TextLink>.
        </>
      )}
    </Act>
  )
}

const NextImport = ({ latest, today }: Pick<ImportsStanding, 'latest'> & { today: Day }) => (
  <Act
    title={latest ? 'Läs in nästa fil när den kommer' : 'Läs in de första filerna'}
    actions={
      <LinkButton to={path('imports')} kind="filled">
        Till import
      </LinkButton>
    }
  >
    {latest ? (
      <>
        <TextLink to={path('importBatch', { id: latest.slug })}>{latest.source}</TextLink> kom senast{' '}
        {momentText(latest.at, today)}, {rowsText(latest.rows)}.
      </>
    ) : (
      'Börja med organisation och personal, sedan frånvaro. Du får se allt i en torrkörning först.'
    )}
  </Act>
)
