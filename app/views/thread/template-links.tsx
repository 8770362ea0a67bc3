import { templatesOf, type Template } from '~/domain/message-template'
import type { Side } from '~/domain/thread'
import { templateText } from '~/text/message-template'
import { TextLink } from '~/ui/text-link'

/** Texts to begin with; a chosen one goes after what has been saved already. */
export const TemplateLinks = ({ side, to }: { side: Side; to: (template: Template) => string }) => (
  <details className="why mt-5">
    <summary>Börja med en färdig text</summary>
    <ul className="mt-1 ml-2 border-l-[1.5px] border-rule-strong py-1 pl-5 text-row">
      {templatesOf[side].map((template) => (
        <li key={template} className="py-1">
          <TextLink to={`${to(template)}#text`}>{templateText(side, template).title}</TextLink>
        </li>
      ))}
    </ul>
  </details>
)
