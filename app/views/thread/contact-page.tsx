import type { Day } from '~/domain/day'
import { partyContactChannels } from '~/domain/party-contact'
import { sides } from '~/domain/thread'
import type { NotedContacts } from '~/reads/party-contact.server'
import { dateTime } from '~/text/day'
import { sideName, wayName } from '~/text/outside-contact'
import { personName } from '~/text/person'
import { DataTable } from '~/ui/data-table'
import { RadioGroup } from '~/ui/radio-group'
import { Section } from '~/ui/section'
import { DateField } from '~/ui/text-field'
import { Date } from '../parts/day'
import { ThreadForm, type ThreadFormProps } from './thread-form'

interface PartyContactPageProps extends ThreadFormProps {
  noted: NotedContacts['noted']
  today: Day
}

/** That there was a call or a meeting, so that it counts; what was said is not written here. */
export const PartyContactPage = ({ noted, today, ...props }: PartyContactPageProps) => (
  <>
    <ThreadForm
      {...props}
      to="threadContact"
      title="Anteckna samtal eller möte"
      lead="Så räknas även kontakter utanför tråden. Skriv inte vad som sades. Medgivandet måste gälla telefon eller möte."
      tab="Kontakten"
      save="Anteckna"
      initial={{ satt: 'phone', initiativ: 'employer', datum: dateTime(today) }}
    >
      {(field) => (
        <>
          <RadioGroup
            {...field('satt')}
            legend="Hur?"
            options={partyContactChannels.map((value) => ({ value, label: wayName[value] }))}
          />
          <RadioGroup
            {...field('initiativ')}
            legend="Vem tog kontakt?"
            options={sides.map((value) => ({ value, label: sideName[value] }))}
          />
          <DateField {...field('datum')} label="Vilken dag?" hint="I dag eller högst ett år bakåt." />
        </>
      )}
    </ThreadForm>
    {noted.length > 0 && (
      <Section title="Antecknat">
        <DataTable
          caption="Antecknade kontakter, den senaste först"
          rowHeader="on"
          columns={[
            { key: 'on', label: 'Dag' },
            { key: 'way', label: 'Hur' },
            { key: 'initiative', label: 'Tog kontakt' },
            { key: 'by', label: 'Antecknat av' },
          ]}
          rows={noted.map(({ heldOn, channel, initiative, by }) => ({
            key: `${heldOn} ${channel}`,
            cells: {
              on: <Date day={heldOn} today={today} />,
              way: wayName[channel],
              initiative: sideName[initiative],
              by: personName(by),
            },
          }))}
        />
      </Section>
    )}
  </>
)
