import type { ReactNode } from 'react'

type ButtonKind = 'filled' | 'outline' | 'end' | 'link'

interface Button {
  children: ReactNode
  kind?: ButtonKind
  name?: string
  value?: string
  type?: 'submit' | 'button' | 'reset'
}

/** Filled is the one thing the page wants; outline everything else. */
export const Button = ({ children, kind = 'filled', name, value, type = 'submit' }: Button) => (
  <button type={type} name={name} value={value} className={looks[kind]} data-screen>
    {children}
  </button>
)

/** A link that leads to where something is done. */
export const LinkButton = ({
  to,
  children,
  kind = 'outline',
}: {
  to: string
  children: ReactNode
  kind?: ButtonKind
}) => (
  <a href={to} className={looks[kind]} data-screen>
    {children}
  </a>
)

/** A button that leads to where something is read through before it is done. */
export const ButtonTo = ({
  to,
  children,
  kind = 'outline',
}: {
  to: string
  children: ReactNode
  kind?: ButtonKind
}) => (
  <form method="get" action={to} className="contents">
    <Button kind={kind}>{children}</Button>
  </form>
)

/** Buttons beside each other, under each other at full width on a phone. */
export const ButtonRow = ({ children }: { children: ReactNode }) => (
  <div className="mt-6 flex flex-wrap items-center gap-3 max-md:flex-col max-md:items-stretch">{children}</div>
)

const box =
  'inline-flex min-h-11 cursor-pointer items-center justify-center rounded-box border-[1.5px] px-4.5 py-2 text-center text-row font-key'

const looks: Record<ButtonKind, string> = {
  filled: `${box} border-act bg-act text-on-act hover:border-act-deep hover:bg-act-deep`,
  outline: `${box} border-act bg-surface text-act hover:border-act-deep hover:bg-act-soft hover:text-act-deep`,
  end: `${box} border-late bg-surface text-late hover:bg-late-soft`,
  link: 'link target inline-block text-left',
}
