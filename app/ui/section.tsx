import { useId, type ReactNode } from 'react'

interface Section {
  title: string
  /** A link or a note to the right of the title; under it on a phone. */
  aside?: ReactNode
  children: ReactNode
  id?: string
}

/** A part of a page: it opens with a 2 px line and its title. */
export function Section({ title, aside, children, id }: Section) {
  const heading = useId()
  return (
    <section id={id} aria-labelledby={heading} className="mt-10 border-t-2 border-line pt-4 md:mt-12">
      <div className="mb-3 flex break-after-avoid flex-wrap items-baseline justify-between gap-x-6 gap-y-0.5">
        <h2 id={heading} className="text-h2">
          {title}
        </h2>
        {aside && <div className="text-meta text-ink-2 max-md:w-full [&_a]:text-row print:[&_a]:hidden">{aside}</div>}
      </div>
      {children}
    </section>
  )
}
