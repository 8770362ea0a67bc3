import { useId, type ReactNode } from 'react'

/** The one box on a page where something is done: a petrol tab hangs on its top left corner. */
export function ActBox({ tab, children }: { tab: string; children: ReactNode }) {
  const name = useId()
  return (
    <section aria-labelledby={name} className="mt-8 md:mt-10">
      <h2
        id={name}
        className="inline-block rounded-t-box bg-act px-4 py-1 text-small leading-[1.4375rem] font-key text-on-act md:text-row print:bg-transparent print:text-ink"
      >
        {tab}
      </h2>
      <div className="rounded-box rounded-tl-none border-[1.5px] border-act bg-surface p-4 md:px-7 md:py-6">
        {children}
      </div>
    </section>
  )
}

interface Act {
  title: ReactNode
  children: ReactNode
  /** Buttons, the filled one first. */
  actions?: ReactNode
  /** What stands under both, at full width: a Varför, a form. */
  below?: ReactNode
}

/** One next step in an act box: what, why in a sentence or two, and its buttons to the right. */
export const Act = ({ title, children, actions, below }: Act) => (
  <>
    <div className="flex flex-wrap gap-x-8 gap-y-4">
      <div className="min-w-0 flex-1 basis-80">
        <h3 className="text-h2">{title}</h3>
        <div className="mt-1">{children}</div>
      </div>
      {actions && <div className="flex flex-col gap-2.5 max-md:w-full md:min-w-44">{actions}</div>}
    </div>
    {below && <div className="mt-4">{below}</div>}
  </>
)

/** Several acts in the order they are due. */
export const ActList = ({ children }: { children: ReactNode }) => (
  <ol className="-m-4 divide-y divide-rule md:-mx-7 md:-my-6">{children}</ol>
)

interface ActRow {
  /** The date, in words. */
  when: ReactNode
  /** A State: late, soon or later. */
  state: ReactNode
  title: ReactNode
  children: ReactNode
  action: ReactNode
}

/** A row of an act list: the eye reads the date first, then what, then the button. */
export const ActRow = ({ when, state, title, children, action }: ActRow) => (
  <li className="p-4 md:flex md:items-center md:gap-6 md:px-7 md:py-5">
    <div className="flex flex-wrap items-center gap-x-4 md:block md:w-42 md:shrink-0">
      <p className="font-key">{when}</p>
      {state}
    </div>
    <div className="mt-1 min-w-0 md:mt-0 md:flex-1">
      <h3 className="text-h3">{title}</h3>
      <p className="text-row leading-[1.375rem]">{children}</p>
    </div>
    <div className="mt-3 flex flex-col md:mt-0 md:w-47 md:shrink-0">{action}</div>
  </li>
)
