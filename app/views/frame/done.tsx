import { doneText } from '~/text/done'
import { State } from '~/ui/state'

/** Says in one line that what was sent has been saved, above the page it led to. */
export function Done({ code }: { code: string | null }) {
  const text = doneText(code)
  return text === null ? null : (
    <p role="status" className="mb-4">
      <State kind="done">{text}</State>
    </p>
  )
}
