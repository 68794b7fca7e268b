import type { ReactNode } from 'react';
import type { Message } from '../../messages/message';
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

/** A button of the ribbon. `pressed`: it says whether something is open. */
export function ToolButton({
  icon,
  label,
  tip,
  disabled = false,
  pressed,
  big = false,
  onPress,
}: ButtonProps) {
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

/** Buttons of the ribbon with their name below. */
export function ToolGroup({ name, children }: { readonly name: Message; readonly children: ReactNode }) {
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
