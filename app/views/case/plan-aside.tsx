import type { Day } from '~/domain/day'
import { missingCodes, lackingParts, whatIsMissing, type MissingPart } from '~/domain/plan-missing'
import type { PlanDraft } from '~/domain/plan-draft'
import { path } from '~/paths'
import { momentText } from '~/text/moment'
import { givenName } from '~/text/person'
import { named, partText } from '~/text/plan-missing'
import { Mark } from '~/ui/mark'
import { Section } from '~/ui/section'
import { State } from '~/ui/state'
import { TextLink } from '~/ui/text-link'
import type { ShownPlan } from './plan-shown'
import { PlanShared } from './plan-shared'
import { PlanVersions } from './plan-versions'

interface PlanAsideProps {
  plan: ShownPlan
  /** What was typed, where the page has come back with it. */
  written: PlanDraft | undefined
  today: Day
}

export const PlanAside = ({ plan, written, today }: PlanAsideProps) => {
  const { shown, saved, draft, versions, may } = plan
  const lacking = lackingParts(whatIsMissing(written ?? draft, today))
  const name = givenName(shown.person.name)
  return (
    <aside className="max-lg:mt-10" data-screen>
      <div className="mt-10 border-t-2 border-line pt-4 md:mt-12" role="status" data-draft-state>
        <State kind={saved ? 'done' : 'later'}>
          <span data-draft-word>{saved ? 'Sparat utkast' : 'Inte sparat än'}</span>
        </State>
        <p className="text-small text-ink-2" data-draft-note>
          {saved ? `${momentText(saved.at, today)}, av ${saved.by}.` : 'Spara med knappen längst ned.'}
        </p>
      </div>
      <Section title="Innan planen är klar">
        <ul className="text-row">
          {(Object.keys(missingCodes) as MissingPart[]).map((part) => (
            <Part key={part} part={part} name={name} lacks={lacking.includes(part)} />
          ))}
        </ul>
      </Section>
      <PlanShared plan={plan} today={today} />
      {versions.length > 0 && <PlanVersions slug={shown.slug} versions={versions} today={today} />}
      <Section title="Vem ser planen?">
        <p className="text-row">{name}, du som är ansvarig och Reko-AG. Försäkringskassan bara om de ber om den.</p>
        {may.waive && shown.open && versions.length === 0 && (
          <p className="mt-2">
            <TextLink to={path('casePlanWaiver', { id: shown.slug })}>Plan behövs inte</TextLink>
          </p>
        )}
      </Section>
    </aside>
  )
}

const Part = ({ part, name, lacks }: { part: MissingPart; name: string; lacks: boolean }) => (
  <li className="py-1.5" data-part={part}>
    <span className="flex gap-2.5 text-ink-2 [[hidden]]:hidden" data-whole hidden={lacks}>
      <span className="flex h-6 items-center">
        <Mark kind="done" />
      </span>
      {named(partText[part].whole, name)}
    </span>
    <span className="flex gap-2.5 font-key [[hidden]]:hidden" data-lacks hidden={!lacks}>
      <span className="flex h-6 items-center">
        <Mark kind="blocks" />
      </span>
      {named(partText[part].lacks, name)}
    </span>
  </li>
)
