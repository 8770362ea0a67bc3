import type { ReactNode } from 'react'

interface TextLink {
  to: string
  children: ReactNode
  /** Bold, for the name of a row. */
  strong?: boolean
}

export const TextLink = ({ to, children, strong = false }: TextLink) => (
  <a href={to} className={strong ? 'link target font-key' : 'link target'}>
    {children}
  </a>
)
