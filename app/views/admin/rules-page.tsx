import type { Day } from '~/domain/day'
import type { Rehearsal, RehearsalState } from '~/domain/rehearsal'
import type { RuleParameters, RuleVersion } from '~/domain/rule'
import { ruleSlug } from '~/domain/rule-change'
import { path } from '~/paths'
import { shortDay } from '~/text/day'
import { countText } from '~/text/number'
import { rehearsalText, ruleDetails, ruleTitle } from '~/text/rule'
import { Breadcrumb } from '~/ui/breadcrumb'
import { LinkButton } from '~/ui/button'
import { DataTable, RowName } from '~/ui/data-table'
import { Empty } from '~/ui/empty'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { Section } from '~/ui/section'
import { State } from '~/ui/state'
import { TextLink } from '~/ui/text-link'
import { LimitsSection, type LimitsProps } from './limits-section'
import type { ShownVersion } from './setting-since'
import { SettingsSection } from './settings-section'
import { StepsSection, type ShownStepVersion } from './steps-section'

interface RulesPageProps {
  versions: readonly RuleVersion[]
  inForce: readonly RuleVersion[]
  tried: readonly {
    slug: string
    parameters: RuleParameters
    to: Day
    by: string
    state: RehearsalState
    result: Pick<Rehearsal, 'signals' | 'smallest'> | null
  }[]
  limits: Omit<LimitsProps, 'today'>
  settings: { versions: readonly ShownVersion[] }
  steps: { versions: readonly ShownStepVersion[] }
  today: Day
}

export const RulesPage = (props: RulesPageProps) => (
  <>
    <Breadcrumb trail={[{ label: 'Start', to: path('start') }, { label: 'Regler' }]} />
    <PageTitle>Regler och inställningar</PageTitle>
    <Lead>
      Här står när någon ska få en signal, vilka gränser klockan har och vad ni själva har valt. Varje ändring gäller
      från en dag. Det som redan har hänt ändras aldrig.
    </Lead>
    <p className="mt-6">
      <LinkButton to={path('ruleTry')} kind="filled">
        Pröva en regel
      </LinkButton>
    </p>
    <Section title="Regler för signaler" aside="Den senaste först">
      <VersionTable {...props} />
    </Section>
    <Section title="Prövade regler">
      {props.tried.length === 0 ? (
        <Empty title="Ingen regel är prövad">Här står vad varje prövad regel skulle ha gett.</Empty>
      ) : (
        <TriedTable {...props} />
      )}
    </Section>
    <LimitsSection {...props.limits} today={props.today} />
    <StepsSection {...props.steps} today={props.today} />
    <SettingsSection {...props.settings} today={props.today} />
  </>
)

const VersionTable = ({ versions, inForce, today }: RulesPageProps) => (
  <DataTable
    caption="Regler och deras versioner"
    rowHeader="rule"
    columns={[
      { key: 'rule', label: 'Regel' },
      { key: 'version', label: 'Version' },
      { key: 'from', label: 'Från' },
      { key: 'state', label: 'Läge' },
      { key: 'change', label: 'Ändra' },
    ]}
    rows={[...versions].reverse().map((version) => ({
      key: String(version.id),
      cells: {
        rule: (
          <>
            <b className="font-key">{ruleTitle(version.parameters)}</b>
            <span className="block text-meta text-ink-2">{ruleDetails(version.parameters)}</span>
          </>
        ),
        version: String(version.version),
        from: fromText(version.startsOn, today),
        state: <VersionState version={version} inForce={inForce} today={today} />,
        change: inForce.some(({ id }) => id === version.id) ? (
          <TextLink to={path('ruleEnd', { regel: ruleSlug(version.rule) })}>Slå av</TextLink>
        ) : (
          '–'
        ),
      },
    }))}
  />
)

const fromText = (startsOn: Day, today: Day): string =>
  today - startsOn > 20 * 365 ? 'Från början' : shortDay(startsOn, today)

const VersionState = ({
  version,
  inForce,
  today,
}: { version: RuleVersion } & Pick<RulesPageProps, 'inForce' | 'today'>) => {
  if (inForce.some(({ id }) => id === version.id)) return <State kind="done">Gäller</State>
  if (version.startsOn > today) return <State kind="later">{version.active ? 'Börjar gälla' : 'Slutar gälla'}</State>
  return <State kind="undecided">{version.active ? 'Ersatt' : 'Avslagen'}</State>
}

const TriedTable = ({ tried, today }: RulesPageProps) => (
  <DataTable
    caption="Regler som har prövats, den senaste först"
    rowHeader="rule"
    columns={[
      { key: 'rule', label: 'Regel' },
      { key: 'to', label: 'Året till och med' },
      { key: 'by', label: 'Prövad av' },
      { key: 'signals', label: 'Signaler', numeric: true },
    ]}
    rows={tried.map(({ slug, parameters, to, by, state, result }) => ({
      key: slug,
      cells: {
        rule: <RowName to={path('ruleTried', { id: slug })}>{ruleTitle(parameters)}</RowName>,
        to: shortDay(to, today),
        by,
        signals: result ? countText(result.signals, result.smallest) : rehearsalText[state],
      },
    }))}
  />
)
