import type { ReactNode } from 'react'
import { Topic } from './topic'

const Formula = ({ children }: { children: ReactNode }) => <p className="bg-sunken px-4 py-2 text-row">{children}</p>

export const MethodFormulas = () => (
  <>
    <Topic title="Högre">
      <p>
        S är sjuktimmar och O ordinarie timmar (för korta: tillfällen, och anställda dagar delat med 365), n antalet
        personer, r = S/O, r<sub>0</sub> hela organisationens. e är varje persons avvikelse över all hennes tid.
      </p>
      <Formula>
        e = S − r<sub>0</sub> · O
      </Formula>
      <Formula>s² = Σe² / (N − 1)</Formula>
      <Formula>
        z = (r − r<sub>0</sub>) / SE
      </Formula>
      <Formula>SE = s · √n / O</Formula>
      <Formula>
        z<sub>just</sub> = (r − r<sub>0</sub>) / √(SE² + τ²)
      </Formula>
      <p>
        τ² är den vanliga spridningen mellan arbetsplatser. I är antalet arbetsplatser och φ medelvärdet av z², där z är
        indraget till 10:e och 90:e percentilen, och w = 1/SE²:
      </p>
      <Formula>τ² = max(0, (I · φ − (I − 1)) / (Σw − Σw²/Σw)) när φ &gt; 1</Formula>
      <p>
        Troligen högre: z &gt; 1,96 och z utan den som varit borta mest &gt; 1,0. Tydligt högre: också z<sub>just</sub>{' '}
        &gt; 1,96. Lägre: z &lt; −1,96. Dagar över = (r − r<sub>0</sub>) · O / 8. Spannen i bilden: r<sub>0</sub> ± 1,96
        SE och ± 3,09 SE.
      </p>
    </Topic>
    <Topic title="Stigande">
      <p>B är månaderna att jämföra med, minst 12 och högst 24.</p>
      <Formula>
        Δ = (r<sub>nu</sub> − r<sub>org,nu</sub>) − (r<sub>före</sub> − r<sub>org,före</sub>)
      </Formula>
      <Formula>
        x = (S<sub>nu</sub> − r<sub>org,nu</sub>O<sub>nu</sub>) − (12/B)(S<sub>före</sub> − r<sub>org,före</sub>O
        <sub>före</sub>)
      </Formula>
      <Formula>z = Δ / SE</Formula>
      <Formula>
        SE = s<sub>x</sub> · √m / O<sub>nu</sub>
      </Formula>
      <Formula>
        s<sub>x</sub>² = Σx² / (N − 1)
      </Formula>
      <p>
        m är medelvärdet av antalet personer i de två perioderna. Stigande: z &gt; 1,64 och utan den som varit borta
        mest &gt; 0,84. Tecken på ökning: z &gt; 0,84, utan den personen &gt; 0,5, och ett tecken i bilden de senaste
        sex månaderna. Bildens gränser: medelvärdet ± 2,66 · medelvärdet av skillnaden mellan en månad och nästa.
      </p>
    </Topic>
    <Topic title="Varifrån metoderna kommer">
      <ul className="list-disc space-y-1.5 pl-5">
        <li>
          Minsta grupp: SFS 2002:1065, om ändring i lagen om kommunal redovisning: en grupp på högst tio anställda
          redovisas inte.
        </li>
        <li>Sjukfrånvaron i procent: SKR:s definitioner i den obligatoriska sjukfrånvaroredovisningen, 2024.</li>
        <li>
          Högre: D. J. Spiegelhalter, <cite lang="en">Funnel plots for comparing institutional performance</cite>,
          Statistics in Medicine, 2005.
        </li>
        <li>
          Bilden månad för månad: D. J. Wheeler, <cite lang="en">Understanding Variation</cite>, och NHS England,{' '}
          <cite lang="en">Making Data Count</cite>.
        </li>
        <li>Prövningen per person, och utan den som varit borta mest, är vår egen.</li>
      </ul>
    </Topic>
  </>
)
