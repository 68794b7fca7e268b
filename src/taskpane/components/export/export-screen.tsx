import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { message } from '../../../messages/catalog';
import type { Message } from '../../../messages/message';
import type { ExportFormat } from '../../pane-state';
import { useLayout } from '../layout-styles';
import { usePane } from '../pane-context';
import { ByHand } from './by-hand';
import { copyText, saveFile } from './hand-over';

const FORMATS: readonly {
  readonly format: ExportFormat;
  readonly about: Message;
  readonly isText: boolean;
}[] = [
  { format: 'xlsx', about: message('pane.export.xlsx'), isText: false },
  { format: 'csv', about: message('pane.export.csv'), isText: true },
  { format: 'json', about: message('pane.export.json'), isText: true },
];

/** The report and the list of findings as files; personal data is masked unless the clerk says otherwise. */
export default function ExportScreen() {
  const { actions, say } = usePane();
  const layout = useLayout();
  const [masked, setMasked] = useState(true);
  /** Text the host would not put on the clipboard: the clerk can. */
  const [byHand, setByHand] = useState<string | null>(null);
  const [told, setTold] = useState<Message | null>(null);

  const save = async (format: ExportFormat) => {
    const file = await actions.exportFile(format, { masked });
    if (file) saveFile(file);
    setTold(file ? message('pane.export.saved', { name: file.name }) : message('pane.export.failed'));
  };
  const copy = async (format: ExportFormat) => {
    const file = await actions.exportFile(format, { masked });
    if (typeof file?.content !== 'string') {
      setTold(message('pane.export.failed'));
      return;
    }
    const copied = await copyText(file.content);
    setByHand(copied ? null : file.content);
    setTold(copied ? message('pane.export.copied') : message('pane.export.notCopied'));
  };
  return (
    <div className={layout.page}>
      <h2 className={layout.heading}>{say(message('pane.export.heading'))}</h2>
      <Checkbox
        checked={masked}
        label={say(message('pane.export.mask'))}
        onChange={(_event, { checked }) => {
          setMasked(checked === true);
        }}
      />
      {masked ? null : <p className={layout.text}>{say(message('pane.export.unmasked'))}</p>}
      {FORMATS.map(({ format, about, isText }) => (
        <section key={format} className={layout.card} aria-label={say(about)}>
          <p className={layout.text}>{say(about)}</p>
          <div className={layout.line}>
            <Button size="small" appearance="primary" onClick={() => void save(format)}>
              {say(message('pane.export.save', { format: `.${format}` }))}
            </Button>
            {isText ? (
              <Button size="small" onClick={() => void copy(format)}>
                {say(message('pane.export.copy'))}
              </Button>
            ) : null}
          </div>
        </section>
      ))}
      <p className={layout.small}>{say(message('pane.export.mac'))}</p>
      <p role="status" className={layout.text}>
        {told ? say(told) : ''}
      </p>
      <ByHand text={byHand} />
    </div>
  );
}
