import { path } from '~/paths'
import { TextLink } from '~/ui/text-link'

/** Other years of the same. */
export const ContactYears = ({ years, year }: { years: readonly number[]; year: number }) => (
  <nav aria-label="År" className="mt-4" data-screen>
    <ul className="flex flex-wrap gap-x-5 gap-y-1">
      {years.map((one) => (
        <li key={one}>
          {one === year ? (
            <b aria-current="page" className="target inline-block font-key">
              {one}
            </b>
          ) : (
            <TextLink to={path('contactStatistics', {}, { ar: one })}>{one}</TextLink>
          )}
        </li>
      ))}
    </ul>
  </nav>
)
