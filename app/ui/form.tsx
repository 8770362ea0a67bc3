import type { ReactNode } from 'react'

interface Form {
  action: string
  /** The role the page was shown in: a form posted under another is refused. Left out where nobody is signed in. */
  role?: string
  /** The mark of this showing of the page: sent twice with the same content, the form counts once. */
  once?: string
  children: ReactNode
  /** `files` when it carries a file. */
  kind?: 'plain' | 'files'
  id?: string
}

/** Posts without script; the server answers with the next page, or with this one and what was wrong. */
export const Form = ({ action, role, once, children, kind = 'plain', id }: Form) => (
  <form method="post" action={action} encType={kind === 'files' ? 'multipart/form-data' : undefined} id={id} noValidate>
    {children}
    {role && <HiddenField name="roll" value={role} />}
    {once && <HiddenField name="visning" value={once} />}
  </form>
)

export const HiddenField = ({ name, value }: { name: string; value: string }) => (
  <input type="hidden" name={name} value={value} />
)

/** Search and filter: what is chosen stands in the URL. Fields in a row with the button last. */
export const FilterForm = ({ action, children }: { action: string; children: ReactNode }) => (
  <form
    method="get"
    action={action}
    role="search"
    data-screen
    className="flex flex-wrap items-end gap-4 *:mt-0! max-md:flex-col max-md:items-stretch"
  >
    {children}
  </form>
)
