import { Checkbox, Select, makeStyles, tokens } from '@fluentui/react-components';
import { FIELDS } from '../../../applicant/field';
import type { Field } from '../../../applicant/field';
import { message } from '../../../messages/catalog';
import type { RequiredSource, SheetColumn } from '../../../summary-sheet/summary-sheet';
import { columnLetters } from '../../../workbook/cell-address';
import { useLayout } from '../layout-styles';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  column: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    alignItems: 'center',
    columnGap: '8px',
    rowGap: '0',
    padding: '4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  field: { minWidth: '0' },
});

export interface ColumnRowProps {
  readonly column: SheetColumn;
  readonly onField: (field: Field | null | 'asRead') => void;
  readonly onRequired: (isRequired: boolean) => void;
}

const WHY: Readonly<Record<RequiredSource, ReturnType<typeof message>>> = {
  font: message('pane.why.font'),
  fill: message('pane.why.fill'),
  note: message('pane.why.note'),
  notice: message('pane.why.notice'),
  setting: message('pane.why.setting'),
};

/** One column: its header, what it was taken for, whether and why it must be filled in. */
export function ColumnRow({ column, onField, onRequired }: ColumnRowProps) {
  const { say } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const header = column.header.replace(/\s+/g, ' ');
  const name = `${columnLetters(column.column)} ${header === '' ? say(message('pane.columns.noHeader')) : header}`;
  const why =
    column.requiredBy === null ? '' : say(message('pane.columns.why', { why: WHY[column.requiredBy] }));
  return (
    <li className={styles.column}>
      <span className={layout.text}>{name}</span>
      <Select
        className={styles.field}
        size="small"
        aria-label={say(message('pane.columns.meaning', { column: name }))}
        value={column.field ?? NOTHING}
        onChange={(_event, { value }) => {
          onField(value === AS_READ ? AS_READ : (FIELDS.find((field) => field === value) ?? null));
        }}
      >
        <option value={NOTHING}>{say(message('pane.columns.nothing'))}</option>
        <option value={AS_READ}>{say(message('pane.columns.asRead'))}</option>
        {FIELDS.map((field) => (
          <option key={field} value={field}>
            {say(message(`field.${field}`))}
          </option>
        ))}
      </Select>
      <Checkbox
        checked={column.required}
        label={say(message('pane.columns.required'))}
        aria-label={say(message('pane.columns.requiredOf', { column: name }))}
        onChange={(_event, { checked }) => {
          onRequired(checked === true);
        }}
      />
      <span className={layout.small}>
        {[why, column.hidden ? say(message('pane.columns.hidden')) : '']
          .filter((text) => text !== '')
          .join(' · ')}
      </span>
    </li>
  );
}

const NOTHING = '';
const AS_READ = 'asRead';
