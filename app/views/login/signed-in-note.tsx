import { path } from '~/paths'
import { Note } from '~/ui/note'
import { TextLink } from '~/ui/text-link'

/** Logging in once more is how one changes person; the way back is said too. */
export const SignedInNote = ({ name }: { name: string }) => (
  <Note>
    <b>{`Inloggad som ${name}`}</b>. Loggar du in som någon annan slutar den inloggningen.{' '}
    <TextLink to={path('start')}>Till startsidan</TextLink>
  </Note>
)
