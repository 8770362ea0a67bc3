/** The year in an address, as `2026`; null for all that isn't one. */
export const yearAsked = (written: string | null): number | null =>
  written !== null && /^20\d\d$/.test(written) ? Number(written) : null
