import type { Day } from '~/domain/day'
import { path } from '~/paths'
import type { OwnExport } from '~/reads/own-export.server'
import { shortDay } from '~/text/day'
import { shownErrors } from '~/text/form-error'
import { momentText } from '~/text/moment'
import { counted } from '~/text/number'
import { exportStateText } from '~/text/own'
import { Act, ActBox } from '~/ui/act-box'
import { Button } from '~/ui/button'
import { DataTable, RowName } from '~/ui/data-table'
import { ErrorSummary } from '~/ui/error-summary'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import type { PostedProps } from '../parts/form-props'
import { TypedForm } from '../parts/typed-form'
import { OwnHead } from './own-head'

interface OwnExportPageProps extends PostedProps {
  exports: readonly OwnExport[]
  keptDays: number
  today: Day
}

/** Ask for a copy of everything, and fetch what has been made. */
export const OwnExportPage = ({ exports, keptDays, today, ...posted }: OwnExportPageProps) => (
  <>
    <ErrorSummary errors={shownErrors(posted.form?.errors).list} />
    <OwnHead title="Hämta allt om dig">
      Allt vi har om dig, som en webbsida att läsa och som en datafil. Kopian tas bort av sig själv efter{' '}
      {counted(keptDays, 'dag', 'dagar')}.
    </OwnHead>
    {exports.every(({ state }) => state !== 'waiting') && (
      <ActBox tab="En ny kopia">
        <TypedForm {...posted} action={path('ownExport')}>
          {() => (
            <Act title="Be om en kopia" actions={<Button>Gör en kopia</Button>}>
              Det tar några minuter. Du får veta här och med ett mejl när den är klar. Mejlet säger inte vad det gäller.
            </Act>
          )}
        </TypedForm>
      </ActBox>
    )}
    {exports.length > 0 && (
      <Section title="Dina kopior">
        <DataTable
          caption="Kopior du har bett om"
          rowHeader="asked"
          columns={[
            { key: 'asked', label: 'Du bad om den' },
            { key: 'state', label: 'Läge' },
            { key: 'fetch', label: 'Hämta' },
          ]}
          rows={exports.map((one) => ({ key: one.slug, cells: cellsOf(one, today) }))}
        />
      </Section>
    )}
  </>
)

const cellsOf = ({ slug, askedAt, keptUntil, state }: OwnExport, today: Day) => ({
  asked: <RowName>{momentText(askedAt, today)}</RowName>,
  state: (
    <>
      {exportStateText[state]}
      {state === 'ready' && keptUntil !== null && (
        <span className="block text-meta text-ink-2">Finns till och med {shortDay(keptUntil, today)}</span>
      )}
    </>
  ),
  fetch: state === 'ready' && (
    <>
      <TextLink to={path('ownExportFile', { id: slug, fil: 'allt.html' })}>Som webbsida</TextLink>
      {' eller '}
      <TextLink to={path('ownExportFile', { id: slug, fil: 'allt.json' })}>som datafil (JSON)</TextLink>
    </>
  ),
})
