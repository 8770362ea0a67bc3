import { isStatutory, type ClockLimitVersion } from '~/domain/clock-limit'
import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { counterName, limitDay } from '~/text/absence'
import { limitTitle } from '~/text/case'
import { asksText, originOf } from '~/text/clock-limit'
import { LinkButton } from '~/ui/button'
import { DataTable } from '~/ui/data-table'
import { Section } from '~/ui/section'
import { State } from '~/ui/state'
import { TextLink } from '~/ui/text-link'
import { Date } from '../parts/day'

export interface LimitsProps {
  versions: readonly (ClockLimitVersion & { by: string | null })[]
  inForce: readonly ClockLimitVersion[]
  today: Day
}

/** The limits of the clock in the order of their days, each with its versions, the latest first. */
export const LimitsSection = (props: LimitsProps) => (
  <Section title="Klockan" id="klockan" aside="En ändring gäller från en dag och aldrig bakåt">
    <p className="measure">
      Gränserna på klockan följer av lag. Ni kan lägga till egna, till exempel en dag då chefen bedömer behovet av
      anpassning.
    </p>
    <p className="my-4 flex flex-wrap items-center gap-4">
      <LinkButton to={path('limitNew')}>Lägg till en gräns</LinkButton>
      <TextLink to={path('limitTry')}>Pröva en gräns först</TextLink>
    </p>
    <DataTable
      caption="Klockans gränser och deras versioner"
      rowHeader="limit"
      columns={[
        { key: 'limit', label: 'Gräns' },
        { key: 'counter', label: 'Räknare' },
        { key: 'asks', label: 'Vad den gör' },
        { key: 'from', label: 'Från' },
        { key: 'state', label: 'Läge' },
        { key: 'change', label: 'Ändra' },
      ]}
      rows={inOrder(props.versions).map((version) => ({
        key: `${version.name} ${version.version}`,
        cells: {
          limit: <Heading version={version} />,
          counter: counterName[version.counter],
          asks: asksText(version),
          from: <From version={version} today={props.today} />,
          state: <LimitState {...props} version={version} />,
          change: isStanding(props.versions, version) ? <Change version={version} /> : '–',
        },
      }))}
    />
  </Section>
)

type Shown = LimitsProps['versions'][number]

const inOrder = (versions: LimitsProps['versions']): Shown[] =>
  versions.toSorted(
    (one, other) => one.fromDay - other.fromDay || one.name.localeCompare(other.name) || other.version - one.version,
  )

const isStanding = (versions: LimitsProps['versions'], { name, version, active }: Shown): boolean =>
  active && !versions.some((other) => other.name === name && other.version > version)

const Heading = ({ version }: { version: Shown }) => (
  <>
    <b className="font-key">{limitDay(version)}</b> {limitTitle(version)}
    <span className="block text-meta text-ink-2">{originOf(version)}</span>
  </>
)

const From = ({ version: { startsOn, by, reason }, today }: { version: Shown; today: Day }) => (
  <>
    <Date day={startsOn} today={today} />
    {by && <span className="block text-meta text-ink-2">{by}</span>}
    {reason && <span className="block text-meta text-ink-2">{reason}</span>}
  </>
)

const LimitState = ({ version, versions, inForce, today }: LimitsProps & { version: Shown }) => {
  const same = (other: ClockLimitVersion) => other.name === version.name && other.version === version.version
  if (inForce.some(same)) return <State kind="done">Gäller</State>
  if (version.startsOn > today) return <State kind="later">{version.active ? 'Börjar gälla' : 'Slutar gälla'}</State>
  const replaced = versions.some((other) => other.name === version.name && other.version > version.version)
  return <State kind="undecided">{replaced ? 'Ersatt' : 'Avslutad'}</State>
}

const Change = ({ version: { name, fromDay } }: { version: Shown }) => (
  <span className="flex flex-wrap gap-x-4">
    <TextLink to={path('limit', { dag: String(fromDay) })}>
      Ändra<span className="sr-only"> dag {fromDay}</span>
    </TextLink>
    {!isStatutory(name) && (
      <TextLink to={path('limitEnd', { dag: String(fromDay) })}>
        Avsluta<span className="sr-only"> dag {fromDay}</span>
      </TextLink>
    )}
  </span>
)
