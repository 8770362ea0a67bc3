import { relapseGapDays } from '~/domain/occasion'
import { countWord } from '~/text/number'
import { DayStrip } from './day-strip'
import { Topic } from './topic'

const gap = countWord(relapseGapDays)

export const MethodOccasions = () => (
  <>
    <Topic title="Dagar">
      <p>
        En frånvaro har en första och en sista dag, och alla kalenderdagar däremellan räknas, även helger. En dag som
        någon är sjuk på deltid är en hel dag. Två frånvaron som överlappar räknas en gång. Sjukdom och arbetsskada
        räknas lika.
      </p>
    </Topic>
    <Topic title="När två frånvaron blir ett tillfälle">
      <p>
        Börjar nästa frånvaro högst {gap} dagar efter att den förra slutade hör de ihop. Det är samma regel som för
        återinsjuknande i sjuklönelagen. Längden räknas från den första dagen till den sista, med de friska dagarna
        däremellan.
      </p>
      <DayStrip
        title="Två dagars frånvaro, fyra friska dagar, tre dagars frånvaro: ett tillfälle på nio dagar."
        days={24}
        spells={[
          [1, 2],
          [7, 9],
        ]}
        brackets={[{ from: 1, to: 9, label: 'ett tillfälle, nio dagar' }]}
      />
      <p>En dag till emellan, och det är två.</p>
      <DayStrip
        title="Två dagars frånvaro, fem friska dagar, tre dagars frånvaro: två tillfällen."
        days={24}
        spells={[
          [1, 2],
          [8, 10],
        ]}
        brackets={[
          { from: 1, to: 2, label: 'ett' },
          { from: 8, to: 10, label: 'två' },
        ]}
      />
    </Topic>
  </>
)
