/** `?sida=3` → 3; anything that isn't a page is the first. */
export const pageNumber = (request: Request): number =>
  Math.max(1, Math.floor(Number(new URL(request.url).searchParams.get('sida'))) || 1)
