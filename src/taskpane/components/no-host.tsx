import { Link } from '@fluentui/react-components';
import { message, say } from '../../messages/catalog';
import type { Language } from '../../messages/catalog';
import type { Message } from '../../messages/message';
import '../../messages/every-sentence';
import type { HostLook } from '../theme/use-theme';
import { useLayout } from './layout-styles';
import { HostThemed } from './themed';

const LANGUAGES: readonly Language[] = ['zh-CN', 'en-US'];

/** Where the workbench stands beside this page. */
const WORKBENCH = 'workbench.html';

export interface NoHostProps {
  /** What is missing. */
  readonly told: Message;
  readonly look: HostLook;
}

/** For whoever opens the page where it cannot work: why, and where it can. In both languages, as nothing is known of them. */
export function NoHost({ told, look }: NoHostProps) {
  const layout = useLayout();
  return (
    <HostThemed look={look}>
      <main className={layout.lone}>
        {LANGUAGES.map((language) => (
          <section key={language} lang={language} className={layout.stack}>
            <h1 className={layout.heading}>{say(message('pane.title'), language)}</h1>
            <p className={layout.text}>{say(told, language)}</p>
            <p className={layout.text}>{say(message('pane.noHost'), language)}</p>
            <p className={layout.text}>
              <Link href={WORKBENCH} inline>
                {say(message('pane.noHost.workbench'), language)}
              </Link>
            </p>
          </section>
        ))}
      </main>
    </HostThemed>
  );
}
