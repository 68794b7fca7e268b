import { EditTools } from './edit-tools';
import { FileTools } from './file-tools';
import type { PaneLine } from './pane-link';
import { ReviewTools } from './review-tools';
import { useDesk } from './use-desk';

/** The ribbon: file, edit, and the add-in's own group. */
export function Toolbar({ pane }: { readonly pane: PaneLine }) {
  const { file, busy } = useDesk().state;
  const idle = file === null || busy !== null;
  return (
    <div className="toolbar" role="toolbar" aria-orientation="horizontal">
      <FileTools idle={idle} />
      <EditTools idle={idle} />
      <ReviewTools pane={pane} idle={idle} />
    </div>
  );
}
