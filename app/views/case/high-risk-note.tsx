import { givenName } from '~/text/person'
import { Note } from '~/ui/note'
import { Section } from '~/ui/section'

/** Särskilt högriskskydd is worth mentioning. */
export const HighRiskNote = ({ name }: { name: string | null }) => (
  <Section title="Särskilt högriskskydd">
    <Note>
      {givenName(name)} har varit borta så ofta det senaste halvåret att det kan bli fler än tio gånger på ett år.
      Berätta att det går att ansöka om särskilt högriskskydd hos Försäkringskassan. Då slipper medarbetaren
      karensavdraget, och arbetsgivaren kan få ersättning för sjuklönen. Försäkringskassan avgör.
    </Note>
  </Section>
)
