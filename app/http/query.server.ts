/** `?sida=3` → 3; anything that isn't a page is the first. */
export const pageNumber = (query: URLSearchParams): number =>
  Math.min(Math.max(1, Math.floor(Number(query.get('sida'))) || 1), lastPage)

const lastPage = 1_000_000
