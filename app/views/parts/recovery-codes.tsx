import { CopyText } from '~/ui/copy-text'
import { recoveryCodeShown } from '~/text/second-factor'

/** The only time they are seen. */
export const RecoveryCodes = ({ codes }: { codes: readonly string[] }) => (
  <CopyText id="reservkoder" label="Dina reservkoder" value={codes.map(recoveryCodeShown).join('\n')} />
)
