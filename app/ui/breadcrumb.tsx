import { Fragment } from 'react'

/** Where the page is, from level three on. The last step is the page itself. */
export const Breadcrumb = ({ trail }: { trail: { label: string; to?: string }[] }) => (
  <nav aria-label="Du är här" className="mb-2 text-small text-ink-2 md:mb-3" data-screen>
    <ol className="flex flex-wrap gap-x-2 gap-y-1">
      {trail.map(({ label, to }, place) => (
        <Fragment key={label}>
          {place > 0 && <li aria-hidden="true">/</li>}
          <li aria-current={to ? undefined : 'page'}>
            {to ? (
              <a href={to} className="link target">
                {label}
              </a>
            ) : (
              label
            )}
          </li>
        </Fragment>
      ))}
    </ol>
  </nav>
)
