import type { BarLook, PlanBar } from '~/domain/intervention/bars'
import { lookNote } from '~/text/intervention-bars'
import { BarName, halo } from './bar-name'
import { across, barHeight, noteSide, wide, wordHeight, type BarsLayout, type NotePlace } from './bars-layout'

interface BarDrawingProps {
  bar: PlanBar
  words: string[]
  top: number
  bottom: number
  middle: number
  layout: BarsLayout
  /** Where the line of today stands. */
  today: number | null
}

/** One measure: what has passed filled, what is left soft, what is planned outlined, what waits for a decision dashed. */
export function BarDrawing({ bar, words, top, bottom, middle, layout, today }: BarDrawingProps) {
  const [y, x] = [middle - barHeight / 2, across(layout, bar.start)]
  const note = lookNote(bar.look)
  return (
    <g>
      <BarName words={words} y={layout.stacked ? top + 18 : middle + 5 - ((words.length - 1) * wordHeight) / 2} />
      <line x1="0" x2="100%" y1={bottom} y2={bottom} className="stroke-rule" />
      <rect
        {...{ x, y, width: wide(layout, bar.start, bar.end), height: barHeight, rx: 2 }}
        strokeWidth="1.5"
        strokeDasharray={bar.look === 'undecided' ? '4 3' : undefined}
        className={looks[bar.look]}
      />
      {bar.elapsed !== null && bar.look !== 'undecided' && bar.look !== 'not-done' && (
        <rect
          {...{ x, y, width: wide(layout, bar.start, bar.elapsed), height: barHeight, rx: 2 }}
          className="fill-act"
        />
      )}
      {bar.followUp !== null && <Diamond at={across(layout, bar.followUp)} y={middle} />}
      {!layout.stacked && note && <Note {...{ bar, layout, note, y: middle, place: noteSide(bar, today) }} />}
    </g>
  )
}

const looks: Record<BarLook, string> = {
  planned: 'fill-surface stroke-act',
  ongoing: 'fill-band stroke-act',
  late: 'fill-band stroke-late',
  done: 'fill-act stroke-act',
  'not-done': 'fill-surface stroke-rule-strong',
  undecided: 'fill-surface stroke-act',
}

const Diamond = ({ at, y }: { at: string; y: number }) => (
  <svg x={at} className="overflow-visible">
    <path d={`M0 ${y - 8}l8 8-8 8-8-8z`} strokeWidth="1.5" className="fill-surface stroke-line" />
  </svg>
)

interface NoteProps {
  bar: PlanBar
  layout: BarsLayout
  y: number
  note: string
  place: NotePlace | null
}

function Note({ bar, layout, y, note, place }: NoteProps) {
  if (!place) return null
  const inside = place.side === 'inside'
  return (
    <svg x={across(layout, place.at)} className="overflow-visible">
      <text
        x={asides[place.side]}
        y={y + 4}
        textAnchor={place.side === 'left' ? 'end' : 'start'}
        {...(inside ? {} : halo)}
        className={`${inside ? '' : 'stroke-ground'} ${bar.look === 'late' ? 'fill-late' : 'fill-ink-2'}`}
      >
        {note}
      </text>
    </svg>
  )
}

const asides = { right: 14, left: -8, inside: 8 }
