import { useId } from 'react'
import { Mark } from './mark'

interface ErrorSummary {
  /** `field` is the id of the field, or empty when the whole form is concerned. */
  errors: { field: string; message: string }[]
  title?: string
}

/** What hinders, first on the page and in focus: one link per field, in the words that stand at the field. */
export function ErrorSummary({ errors, title = titleFor(errors.length) }: ErrorSummary) {
  const heading = useId()
  if (errors.length === 0) return null
  return (
    <div
      role="alert"
      tabIndex={-1}
      autoFocus
      aria-labelledby={heading}
      className="my-6 rounded-box border-2 border-late bg-surface p-4 text-late md:px-5"
    >
      <h2 id={heading} className="flex items-start gap-2.5 text-h3">
        <span className="flex h-[1.625rem] items-center">
          <Mark kind="blocks" />
        </span>
        {title}
      </h2>
      <ul className="mt-1 font-key">
        {errors.map(({ field, message }) => (
          <li key={field + message} className="py-1">
            {field ? (
              <a href={`#${field}`} className="target underline underline-offset-3 hover:decoration-2">
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

const titleFor = (count: number): string =>
  `${words[count - 1] ?? count} ${count === 1 ? 'sak' : 'saker'} behöver rättas`

const words = ['En', 'Två', 'Tre', 'Fyra', 'Fem', 'Sex', 'Sju', 'Åtta', 'Nio', 'Tio', 'Elva', 'Tolv']
