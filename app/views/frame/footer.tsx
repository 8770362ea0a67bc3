import { path } from '~/paths'
import { version } from '~/text/version'
import { LogOut } from './log-out'

interface Footer {
  withMenu: boolean
  signedIn: boolean
}

export const Footer = ({ withMenu, signedIn }: Footer) => (
  <footer className="border-t border-rule text-row" data-screen>
    <div
      className={`flex flex-wrap items-center gap-x-7 gap-y-2 px-4 py-5 md:px-8 ${
        withMenu ? 'lg:ml-60 lg:max-w-260 lg:px-12' : 'lg:max-w-[80rem] lg:px-12'
      }`}
    >
      <a href={path('help')} className="link target">
        Hjälp
      </a>
      <a href={path('method')} className="link target">
        Så räknar vi
      </a>
      <a href={path('accessibility')} className="link target">
        Tillgänglighet
      </a>
      {signedIn && (
        <a href={path('settings')} className="link target">
          Inställningar
        </a>
      )}
      {signedIn && (
        <div className="lg:hidden">
          <LogOut />
        </div>
      )}
      <p className="text-ink-2 max-lg:w-full lg:ml-auto">Rekoportalen {version}</p>
    </div>
  </footer>
)
