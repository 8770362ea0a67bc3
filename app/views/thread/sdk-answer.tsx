import { path } from '~/paths'
import { categoryName } from '~/text/medgivande'
import { Button, ButtonRow } from '~/ui/button'
import { CheckGroup } from '~/ui/check-group'
import { FileField } from '~/ui/file-field'
import { Section } from '~/ui/section'
import { TypedForm } from '../parts/typed-form'
import type { SdkPageProps } from './sdk-page'

/** An answer from the SDK client, and what it tells of. */
export const SdkAnswer = ({ desk, today: _today, ...posted }: SdkPageProps) => (
  <Section title="Läs in ett svar">
    <p className="measure text-ink-2">
      Spara svaret som xml i SDK-klienten och välj filen här. Det hamnar i tråden som ett svar från vården, märkt med
      att du läste in det. Samma regler gäller som för andra meddelanden.
    </p>
    <div className="mt-5">
      <TypedForm kind="files" action={path('threadSdk', { id: desk.slug })} hidden={{ atgard: 'las-in' }} {...posted}>
        {(field) => (
          <>
            <FileField {...field('svar')} label="Svaret" hint="Xml, högst 30 MB." accept=".xml" />
            <CheckGroup
              {...field('uppgifter')}
              legend="Vad handlar svaret om?"
              hint="Läs svaret i SDK-klienten först. Kryssa i allt som det tar upp."
              options={desk.categories.map((value) => ({ value, label: categoryName[value] }))}
            />
            <ButtonRow>
              <Button kind="outline">Läs in svaret</Button>
            </ButtonRow>
          </>
        )}
      </TypedForm>
    </div>
  </Section>
)
