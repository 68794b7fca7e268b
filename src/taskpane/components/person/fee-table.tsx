import { makeStyles, tokens } from '@fluentui/react-components';
import { message } from '../../../messages/catalog';
import type { Message } from '../../../messages/message';
import type { RowReview } from '../../../review/review';
import { useLayout } from '../layout-styles';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase300,
    '& th': { textAlign: 'start', fontWeight: tokens.fontWeightRegular, padding: '2px 12px 2px 0' },
    '& td': { textAlign: 'end', padding: '2px 0', fontVariantNumeric: 'tabular-nums' },
  },
});

/** What the person pays, and what is known of the photo. */
export function FeeTable({ row }: { readonly row: RowReview }) {
  const { say } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const { fees, photo } = row;
  const amounts: readonly (readonly [Message, number | null])[] = [
    [message('annotations.column.training'), fees.training],
    [message('annotations.column.assessment'), fees.assessment],
    [message('annotations.column.total'), fees.total],
  ];
  return (
    <section className={layout.card}>
      <h3 className={layout.heading}>
        {say(message('pane.person.fees', { attempt: message(`pane.attempt.${fees.attempt}`) }))}
      </h3>
      <table className={styles.table}>
        <tbody>
          {amounts.map(([name, amount]) => (
            <tr key={name.key}>
              <th scope="row">{say(name)}</th>
              <td>
                {amount === null ? say(message('pane.person.noAmount')) : amount.toLocaleString('zh-CN')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {fees.reason ? <p className={layout.small}>{say(fees.reason)}</p> : null}
      <p className={layout.small}>
        {say(message('pane.fact', { term: message('annotations.column.photo'), value: photoText(row) }))}
      </p>
      {photo.renameTo === null ? null : (
        <p className={layout.small}>{say(message('annotations.photo.fixable', { name: photo.renameTo }))}</p>
      )}
    </section>
  );
}

function photoText({ photo }: RowReview): Message | string {
  if (photo.status === 'ok') return message('annotations.photo.ok');
  if (photo.status === 'missing') return message('annotations.photo.missing');
  if (photo.status === 'notChecked') return message('annotations.photo.notChecked');
  return photo.file ?? message('annotations.photo.errorNoFile');
}
