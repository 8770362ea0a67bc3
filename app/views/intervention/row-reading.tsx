import type { Row } from '~/domain/intervention/draft'
import type { HouseForms } from '~/domain/intervention/house-forms'
import type { FieldRule, GroupRule } from '~/domain/intervention/step-form'
import { fieldWords } from '~/text/intervention-form'
import { valueText, type ValueContext } from '~/text/intervention-value'

interface RowReading {
  group: GroupRule
  row: Row
  house: HouseForms
  context: ValueContext
}

/** A row to read: what it is in bold, the rest label by label. What nobody has written is left out. */
export function RowReading({ group, row, house, context }: RowReading) {
  const parts = group.fields
    .map((rule) => ({ rule, text: valueText(group, rule, row, context) }))
    .filter(({ text }) => text !== '')
  const first = group.single ? undefined : (parts.find(({ rule }) => isHead(rule)) ?? parts[0])
  if (parts.length === 0) return <p className="text-ink-2">Inget skrivet</p>
  return (
    <>
      {first && <p className="measure font-key whitespace-pre-line">{first.text}</p>}
      <dl
        className={`text-row ${first ? 'mt-1' : ''} ${parts.length > fewParts ? 'md:columns-2 md:gap-8 print:columns-2 print:gap-8' : ''}`}
      >
        {parts
          .filter((part) => part !== first && part.text !== first?.text)
          .map(({ rule, text }) => (
            <div key={rule.name} className={group.single ? 'mb-3' : 'flex flex-wrap gap-x-2'}>
              <dt className="text-ink-2">
                {fieldWords(group.name, rule.name, house).label}
                {!group.single && !fieldWords(group.name, rule.name, house).label.endsWith('?') && ':'}
              </dt>
              <dd className="measure whitespace-pre-line">{text}</dd>
            </div>
          ))}
      </dl>
    </>
  )
}

/** What a row is about: the first text that must be there. */
const isHead = ({ kind, weight }: FieldRule): boolean => kind === 'text' && weight !== 'optional'

const fewParts = 6
