const drawing = {
  chevron: 'M6 3l6 6-6 6',
  back: 'M12 3L6 9l6 6',
  search: 'M12 12l4 4M13 7.5a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0z',
  print: 'M5 6V2h8v4M5 13H2V6h14v7h-3M5 10h8v6H5z',
  download: 'M9 2v9M5 7.5L9 11.5l4-4M2 13v3h14v-3',
}

export type IconName = keyof typeof drawing

/** A drawn sign beside words, never instead of them. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg viewBox="0 0 18 18" className="size-[1.125rem] shrink-0" aria-hidden="true">
    <path d={drawing[name]} fill="none" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" />
  </svg>
)
