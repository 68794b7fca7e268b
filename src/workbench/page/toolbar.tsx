import { useRef, type ReactNode } from 'react';
import { message } from '../../messages/catalog';
import type { Message } from '../../messages/message';
import { EDIT_ACTIONS, type EditName } from './edit-actions';
import { Icon, type IconName } from './icons';
import { mayLeave } from './may-leave';
import type { PaneLine } from './pane-link';
import { useDesk } from './use-desk';

interface ButtonProps {
  readonly icon: ReactNode;
  readonly label: Message;
  readonly tip: Message;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly big?: boolean;
  readonly onPress: () => void;
}

function ToolButton({ icon, label, tip, disabled = false, pressed, big = false, onPress }: ButtonProps) {
  const { told } = useDesk();
  return (
    <button
      type="button"
      className={big ? 'tool big' : 'tool'}
      title={told(tip)}
      disabled={disabled}
      aria-pressed={pressed}
      onClick={onPress}
    >
      {icon}
      <span>{told(label)}</span>
    </button>
  );
}

function ToolGroup({ name, children }: { readonly name: Message; readonly children: ReactNode }) {
  const { told } = useDesk();
  return (
    <div className="tool-group" role="group" aria-label={told(name)}>
      <div className="tools">{children}</div>
      <div className="tool-group-name" aria-hidden="true">
        {told(name)}
      </div>
    </div>
  );
}

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

const REVIEW_BUTTONS = [
  { command: 'review', name: 'run' },
  { command: 'nextProblem', name: 'next' },
  { command: 'clearMarks', name: 'clear' },
] as const;
const REVIEW_ICONS = { run: 'review', next: 'next', clear: 'clear' } as const;

/** The ribbon: file, edit, and the add-in's own group as Excel shows it. */
export function Toolbar({ pane }: { readonly pane: PaneLine }) {
  const { desk, state } = useDesk();
  const { file, busy, paneOpen } = state;
  const idle = file === null || busy !== null;
  return (
    <div className="toolbar" role="toolbar" aria-orientation="horizontal">
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
      <ToolGroup name={message('workbench.group.edit')}>
        {EDIT_COLUMNS.map((column) => (
          <div className="tool-column" key={column[0].name}>
            {column.map(({ name, icon }) => (
              <ToolButton
                key={name}
                icon={<Icon name={icon} />}
                label={message(`workbench.edit.${name}`)}
                tip={message(`workbench.edit.${name}Tip`)}
                disabled={
                  idle || (name === 'undo' && !file.model.canUndo) || (name === 'redo' && !file.model.canRedo)
                }
                onPress={() => {
                  EDIT_ACTIONS[name](desk);
                }}
              />
            ))}
          </div>
        ))}
      </ToolGroup>
      <ToolGroup name={message('workbench.group.review')}>
        <ToolButton
          big
          icon={<Icon name="pane" />}
          label={message('workbench.review.pane')}
          tip={message('workbench.review.paneTip')}
          disabled={file === null}
          pressed={paneOpen}
          onPress={() => {
            desk.set({ paneOpen: !paneOpen });
          }}
        />
        {REVIEW_BUTTONS.map(({ command, name }) => (
          <ToolButton
            key={command}
            big
            icon={<img className="icon" src={`assets/icons/${REVIEW_ICONS[name]}.svg`} alt="" />}
            label={message(`workbench.review.${name}`)}
            tip={message(`workbench.review.${name}Tip`)}
            disabled={idle}
            onPress={() => {
              pane.press(command);
            }}
          />
        ))}
      </ToolGroup>
    </div>
  );
}

interface EditButton {
  readonly name: EditName;
  readonly icon: IconName;
}

const EDIT_COLUMNS: readonly (readonly [EditButton, EditButton])[] = [
  [
    { name: 'undo', icon: 'undo' },
    { name: 'redo', icon: 'redo' },
  ],
  [
    { name: 'insertRows', icon: 'insert' },
    { name: 'deleteRows', icon: 'remove' },
  ],
  [
    { name: 'sortUp', icon: 'sortUp' },
    { name: 'sortDown', icon: 'sortDown' },
  ],
];
