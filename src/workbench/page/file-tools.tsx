import { useRef } from 'react';
import { message } from '../../messages/catalog';
import { Icon } from './icons';
import { mayLeave } from './may-leave';
import { ToolButton, ToolGroup } from './tool-button';
import { useDesk } from './use-desk';

/** The file a person picks; asked once more where changes would be lost. */
function OpenButton() {
  const { desk } = useDesk();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <ToolButton
        big
        icon={<Icon name="open" />}
        label={message('workbench.file.open')}
        tip={message('workbench.file.openTip')}
        onPress={() => picker.current?.click()}
      />
      <input
        ref={picker}
        type="file"
        hidden
        accept=".xlsx,.xlsm"
        data-testid="open-file"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file && mayLeave(desk)) void desk.openFile(file);
        }}
      />
    </>
  );
}

/** Opening a file of one's own or the sample, and saving the annotated copy. */
export function FileTools({ idle }: { readonly idle: boolean }) {
  const { desk } = useDesk();
  return (
    <ToolGroup name={message('workbench.group.file')}>
      <OpenButton />
      <ToolButton
        big
        icon={<Icon name="sample" />}
        label={message('workbench.file.sample')}
        tip={message('workbench.file.sampleTip')}
        onPress={() => {
          if (mayLeave(desk)) void desk.openSample();
        }}
      />
      <ToolButton
        big
        icon={<Icon name="save" />}
        label={message('workbench.file.save')}
        tip={message('workbench.file.saveTip')}
        disabled={idle}
        onPress={() => void desk.save()}
      />
    </ToolGroup>
  );
}
