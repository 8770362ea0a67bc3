import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { dayRange } from '~/text/day'
import { percent, sentence } from '~/text/number'
import { Button } from '~/ui/button'
import { RadioGroup } from '~/ui/radio-group'
import { Section } from '~/ui/section'
import type { PostedProps } from '../parts/form-props'
import { TypedForm } from '../parts/typed-form'

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

interface SpellQuestionsProps extends PostedProps {
  person: { slug: string }
  questions: readonly ShownQuestion[]
  today: Day
}

/** Two readings of the same absence, for whoever registered it to choose between. */
export function SpellQuestions({ person, questions, today, ...posted }: SpellQuestionsProps) {
  if (questions.length === 0) return null
  return (
    <Section title="Lönesystemet säger något annat">
      {questions.map(({ slug, spell, by, ...imported }) => (
        <div key={slug} className="border-b border-rule pb-5">
          <TypedForm
            {...posted}
            action={path('personAbsence', { id: person.slug })}
            hidden={{ atgard: 'avgor', fraga: slug }}
            mark={slug}
          >
            {(field) => (
              <>
                <RadioGroup
                  {...field('val')}
                  legend="Vilken uppgift stämmer?"
                  options={[
                    {
                      value: 'min',
                      label: sentence(readingText(spell, today)),
                      hint: `Registrerad för hand${by === null ? '' : ` av ${by}`}. Den står kvar.`,
                    },
                    {
                      value: 'fil',
                      label: sentence(readingText(imported, today)),
                      hint: 'Enligt lönesystemet. Den ersätter det som är registrerat för hand.',
                    },
                  ]}
                />
                <Button kind="outline">Spara valet</Button>
              </>
            )}
          </TypedForm>
        </div>
      ))}
    </Section>
  )
}

const readingText = ({ from, to, extent }: Reading, today: Day): string =>
  `${dayRange(from, to, today)}, ${percent(extent)}`
