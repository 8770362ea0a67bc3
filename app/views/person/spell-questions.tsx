import type { Day } from '~/domain/day'
import type { Role } from '~/domain/role'
import { path } from '~/paths'
import { dayRange } from '~/text/day'
import type { ShownErrors } from '~/text/form-error'
import { percent, sentence } from '~/text/number'
import { Button } from '~/ui/button'
import { Form, HiddenField } from '~/ui/form'
import { RadioGroup } from '~/ui/radio-group'
import { Section } from '~/ui/section'

interface Reading {
  from: Day
  to: Day | null
  extent: number
}

/** An imported row and the spell registered by hand that it met. */
export interface ShownQuestion extends Reading {
  slug: string
  by: string | null
  spell: Reading
}

interface SpellQuestionsProps {
  person: { slug: string }
  questions: readonly ShownQuestion[]
  today: Day
  role: Role
  errors: ShownErrors
  values: Record<string, string>
}

/** Two readings of the same absence, for whoever registered it to choose between. */
export function SpellQuestions({ person, questions, today, role, errors, values }: SpellQuestionsProps) {
  if (questions.length === 0) return null
  return (
    <Section title="Lönesystemet säger något annat">
      {questions.map((question) => {
        const mine = values.fraga === question.slug
        return (
          <div key={question.slug} className="border-b border-rule pb-5">
            <Form action={path('personAbsence', { id: person.slug })} role={role}>
              <RadioGroup
                name="val"
                id={mine ? 'val' : `val-${question.slug}`}
                legend="Vilken uppgift stämmer?"
                value={mine ? values.val : undefined}
                error={mine ? errors.at('val') : undefined}
                options={[
                  {
                    value: 'min',
                    label: sentence(readingText(question.spell, today)),
                    hint: `Registrerad för hand${question.by === null ? '' : ` av ${question.by}`}. Den står kvar.`,
                  },
                  {
                    value: 'fil',
                    label: sentence(readingText(question, today)),
                    hint: 'Enligt lönesystemet. Den ersätter det som är registrerat för hand.',
                  },
                ]}
              />
              <HiddenField name="atgard" value="avgor" />
              <HiddenField name="fraga" value={question.slug} />
              <Button kind="outline">Spara valet</Button>
            </Form>
          </div>
        )
      })}
    </Section>
  )
}

const readingText = ({ from, to, extent }: Reading, today: Day): string =>
  `${dayRange(from, to, today)}, ${percent(extent)}`
