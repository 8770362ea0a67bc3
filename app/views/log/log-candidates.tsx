import type { LogQuery } from '~/domain/log-query'
import { path } from '~/paths'
import type { LogAnswer } from '~/reads/log.server'
import { personName } from '~/text/person'
import { Note } from '~/ui/note'
import { TextLink } from '~/ui/text-link'

interface LogCandidates {
  log: LogAnswer
  query: LogQuery
}

/** When a name means nobody or several: whom it may have meant. */
export function LogCandidates({ log: { actors, people, person, events }, query }: LogCandidates) {
  if (person || events.length > 0) return null
  return (
    <>
      {query.vem !== '' && (
        <Choice who={actors} named="vem" query={query} nobody={`Inget konto stämmer med ”${query.vem}”.`} />
      )}
      {query.person !== '' && (
        <Choice who={people} named="person" query={query} nobody={`Ingen medarbetare stämmer med ”${query.person}”.`} />
      )}
    </>
  )
}

interface Choice {
  who: LogAnswer['people']
  named: 'vem' | 'person'
  query: LogQuery
  nobody: string
}

function Choice({ who, named, query, nobody }: Choice) {
  if (who.length === 1) return null
  if (who.length === 0) return <Note>{nobody}</Note>
  return (
    <Note>
      <p className="font-key">Flera stämmer. Vem menar du?</p>
      <ul className="mt-1">
        {who.map(({ key, name, note }) => (
          <li key={key} className="py-1">
            <TextLink to={path('log', {}, { ...query, [named]: key })}>{personName(name)}</TextLink>{' '}
            <span className="text-ink-2">{note}</span>
          </li>
        ))}
      </ul>
    </Note>
  )
}
