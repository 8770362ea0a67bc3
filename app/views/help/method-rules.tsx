import { rulePresets, type RuleParameters } from '~/domain/rule'
import { counted } from '~/text/number'
import { ruleDetails, ruleTitle } from '~/text/rule'
import { DataTable } from '~/ui/data-table'
import { DayStrip } from './day-strip'
import type { House } from './house'
import { Topic } from './topic'

export const MethodRules = ({ house }: { house: House }) => (
  <>
    <Topic title="Upprepad korttidsfrånvaro">
      <p>
        Regeln ser bakåt från i dag och räknar tillfällen vars första dag ligger i fönstret. Bara korta räknas: hur
        långa de får vara står i tabellen. Tolv månader bakåt från 20 november är från och med 21 november året innan.
      </p>
      <DayStrip
        title="Fyra tillfällen. Det första ligger före fönstret och räknas inte, så regeln ser tre."
        days={27}
        spells={[
          [1, 3],
          [9, 10],
          [17, 17],
          [23, 25],
        ]}
        brackets={[
          { from: 9, to: 10, label: 'ett' },
          { from: 17, to: 17, label: 'två' },
          { from: 23, to: 25, label: 'tre' },
        ]}
        window={{ from: 6, to: 26 }}
      />
    </Topic>
    <Topic title="Lång frånvaro">
      <p>
        Regeln ser på den frånvaro som pågår utan uppehåll. En sådan regel kan sluta gälla när ni har pratat: ett samtal
        som är bokat eller hållet, eller en kontakt som är antecknad på kortet sedan dag 1.
      </p>
    </Topic>
    <div className="py-4">
      <DataTable
        caption="Regler, och vilka som är på hos er i dag"
        rowHeader="name"
        columns={[
          { key: 'name', label: 'Namn' },
          { key: 'rule', label: 'Vad den letar efter' },
          { key: 'state', label: 'I dag' },
        ]}
        rows={ruleRows(house)}
      />
    </div>
    <Topic title="En signals liv">
      <p>
        En signal kommer den dag regeln gäller, efter en inläsning eller under natten. Den ska besvaras inom{' '}
        {days(house.settings.signalDueDays)}. Utan svar efter {days(house.settings.signalEscalationDays)} får Reko-AG
        den också. Gäller regeln inte längre avslutas signalen av sig själv. Kommer ett nytt tillfälle efter ditt svar
        blir den ny igen.
      </p>
      <p>
        Regler har versioner med startdatum. Signalen säger vilken version som gällde. Gammal frånvaro som läses in ger
        inga signaler bakåt i tiden.
      </p>
    </Topic>
    <Topic title="Hur färsk bilden är">
      <p>
        Frånvaro till och med är den senaste dag, i dag eller tidigare, då någon inläst frånvaro börjar eller slutar.
        Det som har hänt efter den dagen kan saknas.
      </p>
    </Topic>
  </>
)

const days = (count: number): string => counted(count, 'dag', 'dagar')

const presets = ['6/12', '4/12', '4/6', '3/6', '>14', '>28', '60'] as const

/** Those that are on as they read today, then those that can be switched on. */
const ruleRows = ({ rules }: House) => [
  ...rules.map(({ rule, parameters }) => ruleRow(rule, parameters, 'På')),
  ...presets
    .filter((name) => !rules.some(({ rule }) => rule === name))
    .map((name) => ruleRow(name, rulePresets[name], 'Av')),
]

const ruleRow = (name: string, parameters: RuleParameters, state: string) => ({
  key: name,
  cells: {
    name: <b>{name}</b>,
    rule: (
      <>
        {ruleTitle(parameters)}
        <span className="block text-meta text-ink-2">{ruleDetails(parameters)}</span>
      </>
    ),
    state,
  },
})
