import { counterNames } from '~/domain/clock-limit'
import { path } from '~/paths'
import { counterName } from '~/text/absence'
import { formErrorText } from '~/text/form-error'
import { Breadcrumb } from '~/ui/breadcrumb'
import { Button } from '~/ui/button'
import { FilterForm } from '~/ui/form'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import { LimitTried, type LimitTriedProps } from './limit-tried'
import { rulesTrail } from './trails'

interface LimitTryPageProps {
  asked: { dag: string; raknare: string; fault?: string }
  /** Null before anything has been tried. */
  tried: LimitTriedProps | null
}

/** How many of those who are off sick today have come to a day; nothing is saved. */
export const LimitTryPage = ({ asked, tried }: LimitTryPageProps) => (
  <>
    <Breadcrumb trail={rulesTrail({ label: 'Pröva en gräns' })} />
    <PageTitle>Pröva en gräns</PageTitle>
    <Lead>Du får veta hur många av dem som är sjukskrivna i dag som har nått gränsen. Inget sparas.</Lead>
    <div className="mt-6">
      <FilterForm action={path('limitTry')}>
        <TextField
          name="dag"
          label="Dag"
          value={asked.dag}
          error={asked.fault && formErrorText({ code: asked.fault }, 'dag')}
          inputMode="numeric"
          width="short"
        />
        <SelectField name="raknare" label="Vad som räknas" value={asked.raknare} options={counters} />
        <Button kind="outline">Pröva</Button>
      </FilterForm>
    </div>
    {tried && <LimitTried {...tried} />}
  </>
)

const counters = counterNames.map((name) => ({ value: name, label: counterName[name] }))
