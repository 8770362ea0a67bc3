import { standingTerms } from '~/domain/medgivande'
import { path } from '~/paths'
import { Button, ButtonRow } from '~/ui/button'
import { HiddenField } from '~/ui/form'
import { TypedForm } from '../parts/typed-form'
import { AttachFiles, allStaged } from './attach-files'
import { DraftStanding } from './draft-standing'
import { firstValues } from './first-values'
import { MessageFields } from './message-fields'
import { TemplateLinks } from './template-links'
import type { ThreadPageProps } from './thread-page'

/** The next message; what is typed is kept while it is being written. */
export function Composer({ thread, template, form, role, once, today }: ThreadPageProps) {
  const { slug, side, medgivande, draft } = thread
  if (medgivande === null) return null
  return (
    <div data-draft={path('threadDraft', { id: slug })}>
      <TypedForm
        kind="files"
        action={path('thread', { id: slug })}
        initial={{ ...firstValues(thread, template), ...allStaged(thread.staged) }}
        {...{ role, once, form }}
      >
        {(field) => (
          <>
            <MessageFields
              field={field}
              categories={standingTerms(medgivande.facts).categories.map((value) => ({ value, note: null }))}
              above={<TemplateLinks side={side} to={(mall) => path('thread', { id: slug }, { mall })} />}
            />
            <AttachFiles field={field} staged={thread.staged} />
            <ButtonRow>
              <Button>Skicka</Button>
            </ButtonRow>
            <DraftStanding draft={draft} today={today} />
            <HiddenField name="revision" value={form?.values.revision ?? '0'} />
          </>
        )}
      </TypedForm>
      <script type="module" src="/draft.js" />
    </div>
  )
}
