import { path } from '~/paths'
import { LinkButton } from '~/ui/button'
import { Note } from '~/ui/note'
import { State } from '~/ui/state'

interface ProtectedNoteProps {
  slug: string
  may: { reveal: boolean }
}

/** Why there is no name, and where whoever needs it says why. */
export const ProtectedNote = ({ slug, may }: ProtectedNoteProps) => (
  <Note>
    <State kind="masked">Namnet visas inte</State>
    <p className="mt-1 mb-3">Personen har skyddade personuppgifter och står utan namn i listor, filer och loggar.</p>
    {may.reveal && <LinkButton to={path('personName', { id: slug })}>Jag behöver namnet</LinkButton>}
  </Note>
)
