/** Days are marks and a bracket joins what counts as one; the name beside it in the colour of the text around. */
export function Logo({ large = false }: { large?: boolean }) {
  return (
    <span className={`inline-flex items-center font-bold ${large ? 'gap-4 text-h2' : 'gap-3.5 text-[1.1875rem]/6'}`}>
      <svg viewBox="0 0 34 31" className={large ? 'h-8 w-[2.125rem]' : 'h-6 w-[1.625rem]'} aria-hidden="true">
        <path d="M1.7 9V1.7h30.6V9" fill="none" stroke="currentColor" strokeWidth="3.4" />
        <path d="M2 14h6.5v17H2zM10 14h6.5v17H10zM26 14h6.5v17H26z" fill="currentColor" />
      </svg>
      Rekoportalen
    </span>
  )
}
