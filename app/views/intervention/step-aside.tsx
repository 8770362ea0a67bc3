import type { Day } from '~/domain/day'
import type { StepDraft } from '~/domain/intervention/draft'
import { lackingGroups } from '~/domain/intervention/form-check'
import { addButtonId } from '~/domain/intervention/form-place'
import { fieldName } from '~/domain/intervention/draft-fields'
import type { GroupRule } from '~/domain/intervention/step-form'
import { path } from '~/paths'
import { groupWords } from '~/text/intervention-form'
import { momentText } from '~/text/moment'
import { personName } from '~/text/person'
import { Mark } from '~/ui/mark'
import { Section } from '~/ui/section'
import { State } from '~/ui/state'
import { TextLink } from '~/ui/text-link'
import { stepPaths } from './step-paths'
import type { ShownStep } from './step-shown'

interface StepAside {
  read: ShownStep
  /** What was typed, where the page has come back with it. */
  written: StepDraft | undefined
  today: Day
}

/** When it was saved, and which parts are still to be written. */
export const StepAside = ({ read, written, today }: StepAside) => {
  const { shown, step, saved, draft } = read
  const form = shown.house.forms[step]
  const lacking = lackingGroups(form, written ?? draft)
  const by = saved && personName(shown.names[saved.by.accountId]?.name ?? null)
  return (
    <aside className="max-lg:mt-10" data-screen>
      <div className="mt-10 border-t-2 border-line pt-4 md:mt-12" role="status">
        <State kind={saved ? 'done' : 'later'}>
          <span data-draft-word>{saved ? 'Sparat utkast' : 'Inte sparat än'}</span>
        </State>
        <p className="text-small text-ink-2" data-draft-note>
          {saved ? `${momentText(saved.at, today)}, av ${by}.` : 'Spara med knappen längst ned.'}
        </p>
        <p className="mt-2 text-row">
          <TextLink to={path(stepPaths[step], { id: shown.slug }, { visa: 'text' })}>Läs och skriv ut</TextLink>
        </p>
      </div>
      <Section title="Innan steget är klart">
        <ul className="text-row">
          {form.groups.filter(mustHave).map((group) => (
            <Part
              key={group.name}
              part={group.name}
              to={group.single ? fieldName(group.name, '', group.fields[0]?.name ?? '') : addButtonId(group.name)}
              title={groupWords(group.name, shown.house).title}
              lacks={lacking.includes(group.name)}
            />
          ))}
        </ul>
      </Section>
    </aside>
  )
}

/** Whether something of it must be written, or must be whole once it is there. */
const mustHave = ({ weight, least, fields }: GroupRule): boolean =>
  (weight === 'blocks' && least > 0) || fields.some((field) => field.weight === 'blocks')

const Part = ({ part, to, title, lacks }: { part: string; to: string; title: string; lacks: boolean }) => (
  <li className="py-1.5" data-part={part}>
    <span className="flex gap-2.5 text-ink-2 [[hidden]]:hidden" data-whole hidden={lacks}>
      <span className="flex h-6 items-center">
        <Mark kind="done" />
      </span>
      {title}
    </span>
    <span className="flex gap-2.5 font-key [[hidden]]:hidden" data-lacks hidden={!lacks}>
      <span className="flex h-6 items-center">
        <Mark kind="blocks" />
      </span>
      <a href={`#${to}`} className="link">
        {`${title}${title.endsWith('?') ? '' : ':'} något saknas`}
      </a>
    </span>
  </li>
)
