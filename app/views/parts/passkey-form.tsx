import type { ReactNode } from 'react'
import { Button } from '~/ui/button'
import { Form, HiddenField } from '~/ui/form'

interface PasskeyForm {
  /** Whether a passkey is asked, or a new one made. */
  kind: 'get' | 'create'
  action: string
  /** Where the script asks what the passkey is to sign. */
  question: string
  button: string
  /** The fields beside the passkey's answer. */
  children?: ReactNode
  hidden?: Record<string, string>
  role?: string
  once?: string
  filled?: boolean
}

/** A passkey takes a little script; without it the form isn't there, and the page has to offer another way. */
export const PasskeyForm = ({
  kind,
  action,
  question,
  button,
  children,
  hidden = {},
  role,
  once,
  filled,
}: PasskeyForm) => (
  <div data-passkey={kind} data-question={question} hidden>
    <Form {...{ action, role, once }}>
      {children}
      {Object.entries({ ...hidden, svar: '' }).map(([name, value]) => (
        <HiddenField key={name} {...{ name, value }} />
      ))}
      <div className="mt-5 flex flex-col md:block">
        <Button kind={filled ? 'filled' : 'outline'}>{button}</Button>
      </div>
      <p role="alert" tabIndex={-1} data-passkey-note className="measure mt-2 text-small text-late" />
    </Form>
    <script type="module" src="/passkey.js" />
  </div>
)
