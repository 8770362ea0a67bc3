import type { ReactNode } from 'react'
import type { InformationCategory } from '~/domain/medgivande'
import { writtenPurposes } from '~/domain/thread'
import { categoryHint, categoryName } from '~/text/medgivande'
import { messagePurposeName } from '~/text/message'
import { CheckGroup } from '~/ui/check-group'
import { SelectField } from '~/ui/select-field'
import { TextArea } from '~/ui/text-area'
import { DateField } from '~/ui/text-field'
import type { FieldOf } from '../parts/typed-form'
import { LeaveNumber } from './leave-number'

interface MessageFieldsProps {
  field: FieldOf
  /** Those the medgivande covers; `note`: when it covers them for some receivers only. */
  categories: readonly { value: InformationCategory; note: string | null }[]
  /** What stands right above the text. */
  above: ReactNode
}

/** What it is about, which categories it tells of, the text, and by when an answer is wanted. */
export const MessageFields = ({ field, categories, above }: MessageFieldsProps) => (
  <>
    <SelectField
      {...field('syfte')}
      label="Vad gäller det?"
      options={writtenPurposes.map((value) => ({ value, label: messagePurposeName[value] }))}
    />
    <CheckGroup
      {...field('uppgifter')}
      legend="Vad handlar texten om?"
      hint="Bara det medgivandet omfattar finns att kryssa i. Kryssa i allt som texten tar upp."
      options={categories.map(({ value, note }) => ({
        value,
        label: (
          <>
            {categoryName[value]}
            {note && <span className="text-ink-2"> ({note})</span>}
            <span className="block text-small text-ink-2">{categoryHint[value]}</span>
          </>
        ),
      }))}
    />
    {above}
    <TextArea {...field('text')} label="Meddelande" rows={7} />
    <LeaveNumber field={field} />
    <DateField
      {...field('svar-senast')}
      label="Vill du ha svar senast?"
      hint="Vi påminner dagen före. Går att lämna tomt."
    />
  </>
)
