import { TextLink } from '~/ui/text-link'

interface YearLinksProps {
  years: readonly number[]
  year: number
  to: (year: number) => string
}

/** Other years of the same. */
export const YearLinks = ({ years, year, to }: YearLinksProps) => (
  <nav aria-label="År" className="mt-4" data-screen>
    <ul className="flex flex-wrap gap-x-5 gap-y-1">
      {years.map((one) => (
        <li key={one}>
          {one === year ? (
            <b aria-current="page" className="target inline-block font-key">
              {one}
            </b>
          ) : (
            <TextLink to={to(one)}>{one}</TextLink>
          )}
        </li>
      ))}
    </ul>
  </nav>
)
