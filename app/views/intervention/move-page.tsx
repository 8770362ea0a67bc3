import type { MoveAct } from '~/domain/intervention/act-form'
import { isoDay, type Day } from '~/domain/day'
import type { PreFlight } from '~/domain/intervention/pre-flight'
import type { TransitionKind } from '~/domain/intervention/stage'
import { path } from '~/paths'
import type { InterventionHead as Head } from '~/reads/intervention-head.server'
import { shownErrors } from '~/text/form-error'
import { actOf, moveWords } from '~/text/intervention-move'
import { ErrorSummary } from '~/ui/error-summary'
import { Note } from '~/ui/note'
import { FormPage } from '../parts/form-page'
import type { PostedProps } from '../parts/form-props'
import { InterventionHead } from './intervention-head'
import { MoveWays } from './move-ways'
import { PreFlightBox } from './pre-flight-box'
import { Fields } from './move-fields'

export interface MovePageProps extends PostedProps {
  shown: Head
  preFlight: PreFlight
  ways: readonly { kind: TransitionKind; suggested: Day | null }[]
  mayUndo: boolean
  /** Which way was asked for in the address. */
  asked: string | null
  today: Day
}

/** One way on from where it stands, with its own questions; the others are links beside it. */
export function MovePage(props: MovePageProps) {
  const { shown, preFlight, ways, asked, today, form, role, once } = props
  const acts = actsOf(props)
  const act = acts.find((one) => one === (form?.values.atgard ?? asked)) ?? acts[0]
  const blocked = (act === 'vidare' || act === 'avsluta') && preFlight.blocks.length > 0
  if (act === undefined || blocked)
    return (
      <>
        <ErrorSummary errors={shownErrors(form?.errors).list} />
        <InterventionHead shown={shown} tab="interventionMove" today={today} />
        {act === undefined && <Note>Här finns inget för dig att göra just nu.</Note>}
        {blocked && <PreFlightBox shown={shown} preFlight={preFlight} today={today} />}
        {act && <MoveWays {...{ shown, acts, act }} />}
      </>
    )
  const { other: _other, ...words } = moveWords(act, shown.stage, shown.house)
  const suggested = ways.find(({ kind }) => actOf[kind] === act)?.suggested ?? shown.facts.nextOn
  return (
    <FormPage
      {...{ ...words, form, role, once }}
      action={path('interventionMove', { id: shown.slug })}
      trail={[
        { label: 'Start', to: path('start') },
        { label: 'Insatser', to: path('interventions') },
        { label: shown.unit.name, to: path('intervention', { id: shown.slug }) },
        { label: words.title },
      ]}
      cancel={path('intervention', { id: shown.slug })}
      hidden={{ atgard: act, fran: shown.stage }}
      initial={suggested === null ? {} : { datum: isoDay(suggested) }}
      above={<MoveWays {...{ shown, acts, act }} />}
    >
      {(field) => <Fields {...{ field, act, shown }} />}
    </FormPage>
  )
}

/** What she may do from here: the usual way first. */
function actsOf({ shown, ways, mayUndo }: MovePageProps): MoveAct[] {
  const { may, open } = shown
  if (!open || !may.move) return mayUndo ? ['angra'] : []
  const usual = ['forward', 'close', 'back', 'skip', 'break-off'] as const
  const kinds = usual.filter((kind) => ways.some((way) => way.kind === kind) && (kind !== 'skip' || may.skip))
  return [...kinds.map((kind) => actOf[kind]), 'datum', ...(mayUndo ? (['angra'] as const) : [])]
}
