import { path } from '~/paths'
import type { FrameData } from '~/reads/frame.server'
import { wholeNumber } from '~/text/number'
import { currentOf, menuItems, type MenuItem } from './menu-items'

/** The menu of wide screens. On a phone it is a page of its own. */
export function Menu({ frame, here }: { frame: FrameData; here: string }) {
  const items = menuItems(frame)
  const at = frame.role === 'medarbetare' && here === path('start') ? path('ownStart') : here
  const current = currentOf(items, at)
  return (
    <nav aria-label="Meny" data-screen className="w-60 shrink-0 border-r border-rule pt-8 max-lg:hidden">
      <ul>
        {items.map((item) => (
          <li key={item.to}>
            <Row item={item} current={item === current} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

const Row = ({ item, current }: { item: MenuItem; current: boolean }) => (
  <a
    href={item.to}
    aria-current={current ? 'page' : undefined}
    className={`flex min-h-11 items-center justify-between border-l-6 py-2 pr-6 pl-4.5 text-row hover:underline hover:underline-offset-3 ${
      current ? 'border-act font-bold' : 'border-transparent forced-colors:border-[Canvas]'
    }`}
  >
    {item.label} <MenuCount item={item} />
  </a>
)

export const MenuCount = ({ item: { count, counts, strong } }: { item: MenuItem }) =>
  count ? (
    <span className={strong ? 'font-bold' : 'font-regular text-ink-2'}>
      {wholeNumber(count)}
      <span className="sr-only">{` ${counts}`}</span>
    </span>
  ) : null
