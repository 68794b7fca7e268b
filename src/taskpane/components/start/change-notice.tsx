import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import { message } from '../../../messages/catalog';
import { useLayout } from '../layout-styles';
import { usePane } from '../pane-context';

/** Another city's notice is another file: taken from the clerk, and given back for the one that comes with the program. */
export function ChangeNotice() {
  const { state, actions, say } = usePane();
  const layout = useLayout();
  const chooser = useRef<HTMLInputElement>(null);
  const isBuiltIn = state.settings.notice === undefined;
  return (
    <>
      <p className={layout.small}>
        {say(message(isBuiltIn ? 'pane.notice.builtIn' : 'pane.notice.brought'))}
      </p>
      <div className={layout.line}>
        <Button size="small" onClick={() => chooser.current?.click()}>
          {say(message('pane.notice.load'))}
        </Button>
        {isBuiltIn ? null : (
          <Button size="small" onClick={() => void actions.restoreNotice()}>
            {say(message('pane.notice.restore'))}
          </Button>
        )}
      </div>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={say(message('pane.notice.load'))}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file, mended, may be chosen again.
          currentTarget.value = '';
          if (file) void actions.loadNotice({ name: file.name, text: () => file.text() });
        }}
      />
    </>
  );
}
