import { path } from '~/paths'
import type { SignalSuggestion } from '~/reads/signal-suggestion.server'
import { countText } from '~/text/number'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'

/** Workplaces where several have a signal: something to ask about before the numbers have had time to rise. */
export const SignalSuggestions = ({
  suggestions,
  smallest,
}: {
  suggestions: readonly SignalSuggestion[]
  smallest: number
}) =>
  suggestions.length > 0 && (
    <Section title="Flera signaler på samma arbetsplats" aside="Vilka det är ser bara chefen och Reko-AG">
      <ul className="grid gap-x-10 md:grid-cols-2">
        {suggestions.map(({ slug, name, persons }) => (
          <li key={slug} className="flex justify-between gap-4 border-b border-rule py-3 text-row">
            <TextLink to={path('workplace', { id: slug })}>{name}</TextLink>
            <span className="text-ink-2">{countText(persons, smallest)} medarbetare</span>
          </li>
        ))}
      </ul>
    </Section>
  )
