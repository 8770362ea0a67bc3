import { addMonths, isoDay } from '~/domain/day'
import { channels, textVersionNow } from '~/domain/medgivande'
import { path } from '~/paths'
import { ActBox } from '~/ui/act-box'
import { Button, ButtonRow } from '~/ui/button'
import { Why } from '~/ui/why'
import { DateField } from '~/ui/text-field'
import { CategoryFields, PartyField, UntilField, WayFields } from '../parts/medgivande-fields'
import { MedgivandeMeaning } from '../parts/medgivande-meaning'
import { TypedForm } from '../parts/typed-form'
import { ToldFields } from './medgivande-told-fields'
import type { MedgivandenPageProps } from './medgivanden-page'

/** A medgivande that was signed on paper or given by word. What isn't said stands as it mostly is. */
export const MedgivandeRecording = ({ shown, parties, takers, reader, today, ...posted }: MedgivandenPageProps) => (
  <ActBox tab="Ett medgivande som du har fått">
    <TypedForm
      {...{ role: posted.role, once: posted.once, form: posted.form }}
      action={path('caseMedgivanden', { id: shown.slug })}
      hidden={{ textversion: String(textVersionNow) }}
      initial={{
        ...{ andamal: 'return-to-work', riktning: 'both', satt: channels.join(','), lamnat: 'written' },
        ...{ 'lamnat-den': isoDay(today), 'galler-till': isoDay(addMonths(today, 6)) },
      }}
    >
      {(field) => (
        <>
          <Why summary="Läs det här för medarbetaren först">
            <MedgivandeMeaning version={textVersionNow} />
          </Why>
          <PartyField field={field} label="Vem gäller det?" parties={parties} />
          <CategoryFields
            field={field}
            legend="Vad får ni berätta om?"
            apart="Bara om medarbetaren uttryckligen har sagt det"
          />
          <WayFields field={field} />
          <DateField
            {...field('fran')}
            label="Gäller från"
            hint="Lämna tomt om det gäller från den dag det lämnades."
          />
          <UntilField field={field} />
          <ToldFields
            {...{ field, takers, reader }}
            on={{ name: 'lamnat-den', label: 'Vilken dag lämnades det?' }}
            how="Hur lämnades det?"
            who="Vem tog emot det?"
          />
          <DateField
            {...field('kopia')}
            label="Medarbetaren fick en kopia den"
            hint="Lämna tomt om det inte är gjort."
          />
          <ButtonRow>
            <Button>Registrera medgivande</Button>
          </ButtonRow>
        </>
      )}
    </TypedForm>
  </ActBox>
)
