import { Note } from '~/ui/note'

/** For whoever has an account that somebody made a link to: she may not have asked for it. */
export const NewLinkNote = () => (
  <Note>
    <p>
      <b>Systemförvaltaren har skapat en ny länk till ditt konto.</b> Den som har länken kan välja ett nytt lösenord.
      Ditt lösenord gäller tills länken används. Har du inte bett om den? Ring systemförvaltaren och be loggranskaren se
      i loggen vem som skapade den.
    </p>
  </Note>
)
