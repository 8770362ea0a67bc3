import { proposalRows } from '~/domain/proposal-form'
import { TextArea } from '~/ui/text-area'
import { DateField, TextField } from '~/ui/text-field'
import type { FieldOf } from '../parts/typed-form'
import { LeaveNumber } from './leave-number'
import { ThreadForm, type ThreadFormProps } from './thread-form'

export const ThreadTimesPage = (props: ThreadFormProps) => (
  <ThreadForm
    {...props}
    to="threadTimes"
    title="Föreslå mötestider"
    lead="Skriv en till tre tider som passar. Den andra sidan väljer en av dem eller föreslår andra."
    tab="Dina tider"
    save="Skicka förslaget"
  >
    {(field) => (
      <>
        {proposalRows.map((row) => (
          <TimeRow key={row} row={row} field={field} />
        ))}
        <TextArea {...field('text')} label="Något att tillägga? Går att lämna tomt." rows={3} />
        <LeaveNumber field={field} />
        <DateField
          {...field('svar-senast')}
          label="Vill du ha svar senast?"
          hint="Vi påminner dagen före. Går att lämna tomt."
        />
      </>
    )}
  </ThreadForm>
)

const TimeRow = ({ row, field }: { row: (typeof proposalRows)[number]; field: FieldOf }) => (
  <fieldset className="mt-5 first:mt-0">
    <legend className="text-row font-key">{row === 1 ? 'Tid 1' : `Tid ${row}, om du vill`}</legend>
    <div className="mt-1 flex flex-wrap items-start gap-x-6 gap-y-3 *:mt-0!">
      <DateField {...field(`dag${row}`)} label="Dag" />
      <TextField {...field(`fran${row}`)} label="Från klockan" hint="Till exempel 9.00" width="short" />
      <TextField {...field(`till${row}`)} label="Till klockan" hint="Till exempel 9.45" width="short" />
    </div>
  </fieldset>
)
