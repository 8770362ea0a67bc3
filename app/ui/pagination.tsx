interface Pagination {
  page: number
  pages: number
  /** The URL of a page. */
  to(page: number): string
}

/** Nothing at all when everything fits on one page. */
export function Pagination({ page, pages, to }: Pagination) {
  if (pages < 2) return null
  return (
    <nav aria-label="Sidor" className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-2 text-row" data-screen>
      {page > 1 && (
        <a href={to(page - 1)} rel="prev" className="link target font-key">
          Föregående
        </a>
      )}
      <span className="text-ink-2">
        Sida {page} av {pages}
      </span>
      {page < pages && (
        <a href={to(page + 1)} rel="next" className="link target font-key">
          Nästa
        </a>
      )}
    </nav>
  )
}
