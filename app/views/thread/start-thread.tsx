import { informationCategories, type InformationCategory } from '~/domain/medgivande'
import { withTemplate } from '~/domain/message-template'
import { path } from '~/paths'
import type { Receiver } from '~/reads/case-threads.server'
import { partyChoice } from '~/text/medgivande'
import { templateText } from '~/text/message-template'
import { listed } from '~/text/number'
import { ActBox } from '~/ui/act-box'
import { Button, ButtonRow } from '~/ui/button'
import { HiddenField } from '~/ui/form'
import { SelectField } from '~/ui/select-field'
import { TypedForm } from '../parts/typed-form'
import type { CaseThreadsPageProps } from './case-threads-page'
import { DraftStanding } from './draft-standing'
import { likely } from './first-values'
import { MessageFields } from './message-fields'
import { NobodyToWriteTo } from './nobody-to-write-to'
import { TemplateLinks } from './template-links'

/** The first message of a new thread, to somebody with a medgivande in force. */
export function StartThread(props: CaseThreadsPageProps) {
  const { shown, receivers, draft, form, role, once, today } = props
  const { slug: id } = shown
  if (receivers.length === 0) return <NobodyToWriteTo {...props} />
  return (
    <ActBox tab="Ny tråd">
      <div data-draft={path('caseThreadDraft', { id })}>
        <TypedForm action={path('caseThreads', { id })} initial={firstOf(props)} {...{ role, once, form }}>
          {(field) => (
            <>
              <SelectField
                {...field('mottagare')}
                label="Till vem?"
                hint="Bara de som medarbetaren har gett ett medgivande som gäller nu."
                options={receivers.map((one) => ({ value: one.slug, label: partyChoice(one) }))}
              />
              <MessageFields
                field={field}
                categories={coveredBy(receivers)}
                above={<TemplateLinks side="employer" to={(mall) => path('caseThreads', { id }, { mall })} />}
              />
              <ButtonRow>
                <Button>Starta tråd</Button>
              </ButtonRow>
              <DraftStanding draft={draft} today={today} />
              <HiddenField name="revision" value={form?.values.revision ?? '0'} />
            </>
          )}
        </TypedForm>
        <script type="module" src="/draft.js" />
      </div>
    </ActBox>
  )
}

function firstOf({ draft, receivers, template }: CaseThreadsPageProps): Record<string, string> {
  const begun = draft?.values ?? {}
  const [first] = receivers
  return {
    ...{ mottagare: first?.slug ?? '', syfte: 'adaptation-question' },
    uppgifter: likely(first?.categories ?? []).join(','),
    ...begun,
    text: withTemplate(begun.text ?? '', template === null ? null : templateText('employer', template).text),
  }
}

/** What any of them may be told, and whom when it isn't all. */
const coveredBy = (receivers: readonly Receiver[]): { value: InformationCategory; note: string | null }[] =>
  informationCategories.flatMap((value) => {
    const told = receivers.filter(({ categories }) => categories.includes(value))
    if (told.length === 0) return []
    return [{ value, note: told.length === receivers.length ? null : `bara ${listed(told.map(({ name }) => name))}` }]
  })
