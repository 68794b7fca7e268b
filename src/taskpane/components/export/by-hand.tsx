import { Textarea } from '@fluentui/react-components';
import { message } from '../../../messages/catalog';
import { usePane } from '../pane-context';

/** The text to copy by hand where the webview does not let a page copy; nothing where `text` is null. */
export function ByHand({ text }: { readonly text: string | null }) {
  const { say } = usePane();
  if (text === null) return null;
  return (
    <Textarea
      readOnly
      value={text}
      aria-label={say(message('pane.export.byHand'))}
      onFocus={(event) => {
        event.target.select();
      }}
    />
  );
}
