import { RawValue } from '~/ui/raw-value'

export interface AppSecret {
  /** In groups of four letters. */
  shown: string
  sealed: string
  picture: { size: number; path: string }
}

/** What an app needs to make codes: as a picture for its camera, and as letters to type. */
export const AppSecretShown = ({ shown, picture: { size, path } }: AppSecret) => (
  <ol className="list-decimal space-y-4 pl-5">
    <li>
      Öppna en app för engångskoder på telefonen, till exempel Google Authenticator, Microsoft Authenticator eller en
      lösenordshanterare.
    </li>
    <li>
      Lägg till ett konto och läs av bilden.
      <svg
        viewBox={`-4 -4 ${size + 8} ${size + 8}`}
        role="img"
        aria-label="QR-kod för appen. Samma sak står som bokstäver nedanför."
        shapeRendering="crispEdges"
        className="mt-2 block h-auto w-52"
      >
        <rect x="-4" y="-4" width={size + 8} height={size + 8} fill="#ffffff" />
        <path d={path} fill="#000000" />
      </svg>
      <p className="mt-2">
        Går det inte att läsa av bilden, skriv in de här bokstäverna i appen: <RawValue>{shown}</RawValue>
      </p>
    </li>
    <li>Skriv koden som appen visar. Den byts var 30:e sekund.</li>
  </ol>
)
