import type { ReactNode } from 'react'
import { path } from '~/paths'
import { Button, ButtonRow } from '~/ui/button'
import { TypedForm, type FieldOf } from '../parts/typed-form'
import type { PostedProps } from '../parts/form-props'

export interface Report extends PostedProps {
  slug: string
  /** Which of the forms on the page it is, and what it is about. */
  formular: string
  nyckel: string
  /** What opens it. */
  summary: string
  initial?: Record<string, string>
  children: (field: FieldOf) => ReactNode
}

/** A small form about one thing, shut until it is asked for; open when it has come back. */
export function ReportForm({ slug, formular, nyckel, summary, children, ...posted }: Report) {
  const { values } = posted.form ?? {}
  const isBack = values?.formular === formular && values.nyckel === nyckel
  return (
    <details className="why mt-2" open={isBack} data-screen>
      <summary>{summary}</summary>
      <div className="mt-2 mb-4 border-l-[1.5px] border-rule-strong pl-5">
        <TypedForm
          action={path('interventionFollowUp', { id: slug })}
          hidden={{ formular, nyckel }}
          mark={`${formular}-${nyckel}`}
          {...posted}
        >
          {(field) => (
            <>
              {children(field)}
              <ButtonRow>
                <Button kind="outline">Spara</Button>
              </ButtonRow>
            </>
          )}
        </TypedForm>
      </div>
    </details>
  )
}
