import { ThreadForm, type ThreadFormProps } from './thread-form'

export const ThreadClosingPage = (props: ThreadFormProps) => (
  <ThreadForm
    {...props}
    to="threadClosing"
    title="Avsluta tråden"
    lead="Ni och vården kan fortfarande läsa den så länge medgivandet gäller, men ingen kan skriva. Vill ni skriva igen startar ni en ny tråd."
    tab="Avsluta"
    save="Avsluta tråden"
  />
)
