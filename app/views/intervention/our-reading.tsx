import { isOurs } from '~/domain/intervention/house-forms'
import type { HouseForms } from '~/domain/intervention/house-forms'
import type { Step } from '~/domain/intervention/stage'
import { Why } from '~/ui/why'

/** Whose words and questions these are: no public source says what the three steps are called or hold. */
export const OurReading = ({ house, step }: { house: HouseForms; step: Step }) => (
  <div className="mt-2" data-screen>
    {isOurs(house, step) ? (
      <Why summary="Stegets namn och frågor är vår läsning">
        <p>
          Modellen säger att insatsägaren stöttar chefen i tre steg. Den säger inte offentligt vad stegen heter eller
          vad som ska stå i dem. Det du ser här är vår läsning: kartlägg, planera, genomför och följ upp.
        </p>
        <p>Er systemförvaltare kan byta namn på stegen och ändra vad som måste fyllas i.</p>
      </Why>
    ) : (
      <p className="text-small text-ink-2">Stegets namn och frågor är arbetsgivarens egna.</p>
    )}
  </div>
)
