import { useId } from 'react'
import type { Strip } from '~/domain/strip'
import { stripDescription, stripTitle } from '~/text/strip'
import type { StripLayout } from './layout'
import { StripRowDrawing } from './strip-row'

/** Four half years under each other, a mark for each sick day. */
export function StripDrawing({ strip, layout, className }: { strip: Strip; layout: StripLayout; className: string }) {
  const name = useId()
  return (
    <svg
      width="100%"
      height={strip.rows.length * layout.rowHeight}
      className={`overflow-visible ${className}`}
      role="img"
      aria-labelledby={`${name}title ${name}desc`}
    >
      <title id={`${name}title`}>{stripTitle(strip)}</title>
      <desc id={`${name}desc`}>{stripDescription(strip)}</desc>
      {strip.rows.map((row, place) => (
        <StripRowDrawing key={row.from} {...{ row, strip, layout }} top={place * layout.rowHeight} />
      ))}
    </svg>
  )
}
