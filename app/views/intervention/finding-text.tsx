import type { Finding } from '~/domain/intervention/finding'
import { placeOf, type FindingPage } from '~/domain/intervention/form-place'
import type { InterventionHead } from '~/reads/intervention-head.server'
import { findingSentence } from '~/text/intervention-finding'
import { TextLink } from '~/ui/text-link'
import { findingPath } from './step-paths'

export function FindingText({ shown, finding }: { shown: InterventionHead; finding: Finding }) {
  const { forms } = shown.house
  const to = findingPath(shown.slug, finding, forms)
  const text = findingSentence(finding, forms, shown.facts.forms)
  return to === null ? (
    text
  ) : (
    <>
      {text}{' '}
      <span data-screen>
        <TextLink to={to}>{pageLinks[placeOf(finding, forms)?.page ?? 'plan']}</TextLink>
      </span>
    </>
  )
}

const pageLinks: Record<FindingPage, string> = {
  mapping: 'Till kartläggningen',
  plan: 'Till planen',
  'follow-through': 'Till uppföljningen',
  parties: 'Till deltagarna',
}
