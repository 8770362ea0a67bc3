import type { Verdict } from '~/domain/access-review'
import { verdictText } from '~/text/access-review'
import { ActBox } from '~/ui/act-box'
import { Button, ButtonRow, LinkButton } from '~/ui/button'
import { Note } from '~/ui/note'
import { RadioGroup } from '~/ui/radio-group'
import { TextArea } from '~/ui/text-area'
import type { PostedProps } from '../parts/form-props'
import { TypedForm } from '../parts/typed-form'

interface ReviewBox extends PostedProps {
  action: string
  verdict: Verdict
  /** It is the reader's own doing. */
  own: boolean
  /** Where to go without saying anything. */
  skip?: string | null
}

/** Where somebody says what she came to. */
export function ReviewBox({ action, verdict, own, skip, ...posted }: ReviewBox) {
  if (own) return <Note>Det här har du gjort själv. Någon annan loggranskare behöver granska det.</Note>
  return (
    <ActBox tab="Din granskning">
      <TypedForm {...posted} action={action} initial={{ bedomning: verdict === 'oppen' ? '' : verdict }}>
        {(field) => (
          <>
            <RadioGroup
              {...field('bedomning')}
              legend="Vad kom du fram till?"
              options={[
                { value: 'utan-anmarkning', label: verdictText['utan-anmarkning'] },
                { value: 'utreds', label: verdictText.utreds, hint: 'Skriv vad som behöver redas ut.' },
                ...(verdict === 'oppen'
                  ? []
                  : [{ value: 'oppen', label: 'Öppna igen', hint: 'Börja om från början.' }]),
              ]}
            />
            <TextArea
              {...field('anteckning')}
              label="Anteckning"
              hint="Skriv om läsningen, inte om någons hälsa. Inga personnummer."
              rows={3}
            />
            <ButtonRow>
              <Button>Spara granskningen</Button>
              {skip && <LinkButton to={skip}>Hoppa över</LinkButton>}
            </ButtonRow>
          </>
        )}
      </TypedForm>
    </ActBox>
  )
}
