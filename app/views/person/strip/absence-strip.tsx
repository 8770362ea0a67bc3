import type { Strip } from '~/domain/strip'
import { counted } from '~/text/number'
import { ruleText } from '~/text/signal'
import { stripTitle, uncountedText } from '~/text/strip'
import { phoneStrip, wideStrip } from './layout'
import { StripDrawing } from './strip-drawing'
import { StripKey } from './strip-key'
import { StripTable } from './strip-table'

/** 24 months as marks: the finding, the picture in a drawing for each width, its key, and the same as a table. */
export function AbsenceStrip({ strip }: { strip: Strip }) {
  return (
    <figure>
      <figcaption>
        <p className="text-h3 font-bold">{stripTitle(strip)}</p>
        <p className="text-small text-ink-2">
          Ett streck är en dag.{strip.rule?.kind === 'long' && ` Regeln: ${ruleText(strip.rule)}.`}
          {isBracketed(strip) && ' Klammern visar anmälningar som räknas som ett tillfälle.'}
        </p>
      </figcaption>
      <StripDrawing strip={strip} layout={wideStrip} className="mt-6 max-md:hidden" />
      <StripDrawing strip={strip} layout={phoneStrip} className="mt-4 md:hidden" />
      <StripKey months={monthsOf(strip)} counted={anyCounted(strip)} uncounted={uncountedText(strip)} />
      <StripTable strip={strip} />
    </figure>
  )
}

const isBracketed = ({ occasions }: Strip): boolean => occasions.some(({ reports }) => reports.length > 1)

/** "tolv månader" */
const monthsOf = ({ window }: Strip): string | null =>
  window && counted(Math.round((window.to - window.from) / 30.4), 'månad', 'månader')

const anyCounted = ({ occasions }: Strip): boolean => occasions.some(({ number }) => number !== null)
