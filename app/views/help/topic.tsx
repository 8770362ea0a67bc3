import type { ReactNode } from 'react'

/** A question under a section, with its answer. */
export const Topic = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="measure border-b border-rule py-4 first:pt-1 last:border-0">
    <h3 className="text-h3">{title}</h3>
    <div className="mt-1 space-y-2">{children}</div>
  </section>
)

/** What to do, step by step. */
export const ToDo = ({ children }: { children: ReactNode }) => (
  <ol className="list-decimal space-y-1 pl-6 marker:font-key">{children}</ol>
)

/** Where on a long page things stand. */
export const OnThisPage = ({ parts }: { parts: { id: string; title: string }[] }) => (
  <nav aria-label="På den här sidan" className="mt-5" data-screen>
    <ul className="flex flex-wrap gap-x-6 gap-y-3 text-row max-md:flex-col">
      {parts.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`} className="link target">
            {title}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
