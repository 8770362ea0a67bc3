import { meaningOf } from '~/text/medgivande-meaning'

/** What a medgivande means and what it doesn't, in the wording that was shown. */
export function MedgivandeMeaning({ version, heading: Heading = 'h3' }: { version: number; heading?: 'h2' | 'h3' }) {
  const { title, means, meansNot } = meaningOf(version)
  return (
    <div className="measure">
      <Heading className="text-h3">{title}</Heading>
      <Points points={means} />
      <Heading className="mt-5 text-h3">Det här betyder det inte</Heading>
      <Points points={meansNot} />
    </div>
  )
}

const Points = ({ points }: { points: readonly string[] }) => (
  <ul className="mt-1 list-disc space-y-1 pl-6">
    {points.map((point) => (
      <li key={point}>{point}</li>
    ))}
  </ul>
)
