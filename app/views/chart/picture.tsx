import { useId, type ReactNode } from 'react'
import type { Layout } from './layout'

interface PictureProps {
  layout: Pick<Layout, 'height'>
  title: string
  desc: string
  className?: string
  /** It has links in it, so it is a group of things rather than one image. */
  links?: boolean
  children: ReactNode
}

/** A drawing with a name and a description. */
export function Picture({ layout, title, desc, className = '', links = false, children }: PictureProps) {
  const name = useId()
  return (
    <svg
      width="100%"
      height={layout.height}
      className={`overflow-visible ${className}`}
      role={links ? 'group' : 'img'}
      aria-labelledby={`${name}title`}
      aria-describedby={`${name}desc`}
      data-chart
    >
      <title id={`${name}title`}>{title}</title>
      <desc id={`${name}desc`}>{desc}</desc>
      {children}
    </svg>
  )
}
