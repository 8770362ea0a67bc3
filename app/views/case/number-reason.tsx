import { whyField } from '~/domain/kept-number'
import { TextField } from '~/ui/text-field'
import type { FieldOf } from '../parts/typed-form'

interface NumberReasonProps {
  field: FieldOf
  /** The name of the field a number may stand in. */
  of: string
  /** It is there unseen until a script that saves by itself is told of a number. */
  waits?: boolean
}

/** Beside a field that holds a telephone number: why it is needed there. */
export function NumberReason({ field, of, waits = false }: NumberReasonProps) {
  const why = field(whyField(of))
  const asked = why.error !== undefined || (why.value ?? '') !== ''
  if (!asked && !waits) return null
  return (
    <div className="mt-5" hidden={!asked} data-why={why.name}>
      <TextField
        {...why}
        label="Spara numret ändå: varför behövs det här?"
        hint="Till exempel: numret till mötet på distans. Skälet står i historiken, numret gör det inte."
      />
    </div>
  )
}
