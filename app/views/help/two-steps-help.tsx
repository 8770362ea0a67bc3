import { path } from '~/paths'
import { TextLink } from '~/ui/text-link'
import { Topic } from './topic'

export const TwoStepsHelp = () => (
  <Topic title="Logga in i två steg">
    <p>
      Steg två är något du har med dig: en kod på sex siffror från en app, eller en passkey som du öppnar med fingret,
      ansiktet eller skärmlåset. Då räcker det inte att någon har kommit över ditt lösenord. Alla kan använda det. För
      externa roller och systemförvaltare är det ett krav, och arbetsgivaren kan kräva det av fler.
    </p>
    <p>
      Du ställer in det under <TextLink to={path('ownLogin')}>Inställningar, Inloggning</TextLink>. Spara reservkoderna
      på ett säkert ställe. Var och en gäller en gång, om telefonen är borta.
    </p>
  </Topic>
)
