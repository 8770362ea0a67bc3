import { counterNames, limitActors } from '~/domain/clock-limit'
import { counterName } from '~/text/absence'
import { actorText, counterMeaning } from '~/text/clock-limit'
import { RadioGroup } from '~/ui/radio-group'
import { TextArea } from '~/ui/text-area'
import { DateField, TextField } from '~/ui/text-field'
import type { FieldOf } from '../parts/typed-form'

export const LimitFields = ({ field, statutory }: { field: FieldOf; statutory: boolean }) => (
  <>
    <TextField
      {...field('namn')}
      label="Vad gränsen heter"
      hint={statutory ? 'Lämna tomt för portalens egen text.' : 'Till exempel Bedöm behov av anpassning.'}
    />
    <TextField
      {...field('betydelse')}
      label="Vad den betyder"
      hint={statutory ? 'Lämna tomt för portalens egen text.' : 'En mening. Kan lämnas tom.'}
    />
    <TextField {...field('dag')} label="Dag" inputMode="numeric" width="short" />
    <TextField
      {...field('tilldag')}
      label="Sista dag"
      hint="Bara om gränsen är flera dagar, som dag 15–21."
      inputMode="numeric"
      width="short"
    />
    <RadioGroup {...field('raknare')} legend="Vad som räknas" options={counters} />
    <RadioGroup
      {...field('kravs')}
      legend="Vad gränsen gör"
      options={[
        { value: 'gora', label: 'Något ska göras', hint: 'Påminner och blir försenad.' },
        { value: 'beratta', label: 'Berättar bara' },
      ]}
    />
    <RadioGroup {...field('vem')} legend="Vem det gäller" options={actors} />
    <DateField {...field('fran')} label="Från och med" hint="I dag eller senare." />
    <TextArea
      {...field('skal')}
      label="Varför"
      hint={statutory ? 'Vilken lagändring det gäller.' : 'Kan lämnas tomt.'}
    />
    {statutory && <TextField {...field('kalla')} label="Lagrum" hint="Lämna tomt om det är detsamma som förut." />}
  </>
)

const counters = counterNames.map((name) => ({ value: name, label: counterName[name], hint: counterMeaning[name] }))
const actors = limitActors.map((who) => ({ value: who, label: actorText[who] }))
