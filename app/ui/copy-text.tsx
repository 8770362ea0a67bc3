import { Button } from './button'
import { boxLook } from './field'

interface CopyText {
  id: string
  label: string
  value: string
}

/** A text that is ready to take along: it can be selected, and with script there is a button that copies it. */
export const CopyText = ({ id, label, value }: CopyText) => (
  <>
    <label htmlFor={id} className="mb-1 block text-row font-key">
      {label}
    </label>
    <textarea
      id={id}
      readOnly
      rows={value.includes('\n') ? value.split('\n').length + 5 : 2}
      defaultValue={value}
      className={`${boxLook()} w-full md:max-w-[70ch]`}
    />
    <div data-copy={id} hidden className="mt-3 flex flex-wrap items-center gap-4">
      <Button kind="outline" type="button">
        Kopiera texten
      </Button>
      <p role="status" className="text-row" />
    </div>
    <script type="module" src="/copy.js" />
  </>
)
