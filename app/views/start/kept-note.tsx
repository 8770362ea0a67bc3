import { Note } from '~/ui/note'
import { TextLink } from '~/ui/text-link'

/** What was typed as a session ended waits at these pages. */
export const KeptNote = ({ places }: { places: readonly string[] }) =>
  places.map((place) => (
    <Note key={place}>
      Du hade loggats ut när du sparade. Det du skrev är inte sparat än, men det finns kvar i tolv timmar.{' '}
      <TextLink to={place}>Fortsätt där du var</TextLink>
    </Note>
  ))
