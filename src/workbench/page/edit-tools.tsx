import { message } from '../../messages/catalog';
import { EDIT_ACTIONS, type EditName } from './edit-actions';
import { Icon, type IconName } from './icons';
import { ToolButton, ToolGroup } from './tool-button';
import { useDesk } from './use-desk';

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

/** Undo, rows and sorting. */
export function EditTools({ idle }: { readonly idle: boolean }) {
  const { desk, state } = useDesk();
  const model = state.file?.model;
  return (
    <ToolGroup name={message('workbench.group.edit')}>
      {EDIT_COLUMNS.map((column) => (
        <div className="tool-column" key={column[0].name}>
          {column.map(({ name, icon }) => (
            <ToolButton
              key={name}
              icon={<Icon name={icon} />}
              label={message(`workbench.edit.${name}`)}
              tip={message(`workbench.edit.${name}Tip`)}
              disabled={idle || (name === 'undo' && !model?.canUndo) || (name === 'redo' && !model?.canRedo)}
              onPress={() => {
                EDIT_ACTIONS[name](desk);
              }}
            />
          ))}
        </div>
      ))}
    </ToolGroup>
  );
}
