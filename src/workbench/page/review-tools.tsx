import { message } from '../../messages/catalog';
import { Icon } from './icons';
import type { PaneLine } from './pane-link';
import { ToolButton, ToolGroup } from './tool-button';
import { useDesk } from './use-desk';

const REVIEW_BUTTONS = [
  { command: 'review', name: 'run', icon: 'review' },
  { command: 'nextProblem', name: 'next', icon: 'next' },
  { command: 'clearMarks', name: 'clear', icon: 'clear' },
] as const;

/** The add-in's own group, as Excel shows it. */
export function ReviewTools({ pane, idle }: { readonly pane: PaneLine; readonly idle: boolean }) {
  const { desk, state } = useDesk();
  const { file, paneOpen } = state;
  return (
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
      {REVIEW_BUTTONS.map(({ command, name, icon }) => (
        <ToolButton
          key={command}
          big
          icon={<img className="icon" src={`assets/icons/${icon}.svg`} alt="" />}
          label={message(`workbench.review.${name}`)}
          tip={message(`workbench.review.${name}Tip`)}
          disabled={idle}
          onPress={() => {
            pane.press(command);
          }}
        />
      ))}
    </ToolGroup>
  );
}
