import { DataTable } from '~/ui/data-table'
import { Topic } from './topic'

/** From tests/support/statistics: 30 workplaces of each of ten sizes in six made-up employers, a fifteenth of them with doubled absence in the last year. */
const found = [
  { size: '11–24', total: 17, short: 61, both: 64 },
  { size: '25–49', total: 21, short: 88, both: 89 },
  { size: '50 eller fler', total: 45, short: 98, both: 98 },
]

export const MethodPower = () => (
  <>
    <Topic title="Falskt larm">
      <p>
        Vi har prövat reglerna på tusentals påhittade arbetsplatser där ingenting hade ändrats. Mellan en och tre av 100
        kallades ändå högre, och mellan en och fyra av 100 stigande. Två till tre av 100 kallades både högre och
        stigande. Skiljer sig arbetsplatserna åt av andra skäl kallas upp till sex av 100 högre.
      </p>
      <p>
        Av 150 lugna arbetsplatser pekas alltså tre till fem ut av en slump. Bedömningen är en fråga att ta reda på mer
        om, inte ett svar.
      </p>
    </Topic>
    <Topic title="Det vi hittar, och det vi missar">
      <p>På andra påhittade arbetsplatser fördubblade vi frånvaron det senaste året. Så många av 100 hittades:</p>
    </Topic>
    <div className="py-4">
      <DataTable
        caption="Hur många av 100 arbetsplatser med fördubblad frånvaro som hittas"
        rowHeader="size"
        columns={[
          { key: 'size', label: 'Medarbetare' },
          { key: 'total', label: 'Högre, all sjukfrånvaro', numeric: true },
          { key: 'short', label: 'Högre, korta tillfällen', numeric: true },
          { key: 'both', label: 'Högre och stigande, på något av måtten', numeric: true },
        ]}
        rows={found.map(({ size, ...numbers }) => ({ key: size, cells: { size: <b>{size}</b>, ...numbers } }))}
      />
    </div>
    <Topic title="Vad det betyder för en liten arbetsplats">
      <p>
        Har ni under 25 medarbetare missas var tredje fördubbling. Att det står inom det väntade betyder inte att allt
        är bra. Listan går att visa i sin helhet, sorterad efter dagar över, så att ingen glöms bort.
      </p>
    </Topic>
  </>
)
