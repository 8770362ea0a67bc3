import { path } from '~/paths'
import { messagePurposeName, sentText } from '~/text/message'
import { toldOf } from '~/text/thread'
import { ActBox } from '~/ui/act-box'
import { Button, ButtonRow } from '~/ui/button'
import { Note } from '~/ui/note'
import { RadioGroup } from '~/ui/radio-group'
import { TextField } from '~/ui/text-field'
import { TypedForm } from '../parts/typed-form'
import type { SdkPageProps } from './sdk-page'

/** Which message, and to which function of which organisation; filled in as it was the last time. */
export function SdkTaking({ desk, today, ...posted }: SdkPageProps) {
  const { slug, messages, exported } = desk
  if (messages.length === 0) return <Note>Det finns inget meddelande från er som medgivandet låter er ta ut.</Note>
  const { organisation = '', address = '' } = exported.at(-1)?.recipient ?? {}
  const initial = { meddelande: messages[0]?.slug ?? '', organisation, adress: address }
  return (
    <ActBox tab="Ta ut ett meddelande">
      <TypedForm action={path('threadSdk', { id: slug })} hidden={{ atgard: 'ta-ut' }} initial={initial} {...posted}>
        {(field) => (
          <>
            <RadioGroup
              {...field('meddelande')}
              legend="Vilket meddelande?"
              options={messages.map(({ slug: value, purpose, at, categories }) => ({
                value,
                label: `${messagePurposeName[purpose]}, ${sentText(at, today)}`,
                hint: `Om ${toldOf(categories).toLowerCase()}`,
              }))}
            />
            <TextField
              {...field('organisation')}
              label="Mottagarens organisation"
              hint="Som i SDK-adressboken, till exempel 0203:exempel.se."
            />
            <TextField
              {...field('adress')}
              label="Mottagarens funktionsadress"
              hint="Aldrig en person. Namnet på den ni skriver till står i själva meddelandet."
            />
            <ButtonRow>
              <Button>Ta ut meddelandet</Button>
            </ButtonRow>
          </>
        )}
      </TypedForm>
    </ActBox>
  )
}
