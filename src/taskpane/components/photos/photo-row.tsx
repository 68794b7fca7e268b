import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Fault } from '../../../applicant/fault';
import { message } from '../../../messages/catalog';
import type { Message } from '../../../messages/message';
import { maskNumber } from '../../../reports/mask';
import type { PhotoLine, PhotoStatus } from '../../session/photos/photo-lines';
import { maskNumbers } from '../masked';
import { usePane } from '../pane-context';
import { useRowStyles } from '../result/row-styles';
import { ColourDot } from '../colour-dot';
import { SeverityBadge } from '../severity-badge';
import type { RowMain } from '../virtual-list';
import { Thumbnail } from './thumbnail';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: '48px minmax(0, 1fr)', columnGap: '10px' },
  still: { cursor: 'default' },
  words: { display: 'flex', flexDirection: 'column', rowGap: '2px', minWidth: '0' },
  status: { display: 'inline-flex', alignItems: 'center', columnGap: '5px', flexShrink: 0 },
  fault: { display: 'flex', alignItems: 'flex-start', columnGap: '6px' },
});

// The same in every theme, as the verdicts' are.
const useDots = makeStyles({
  ok: { backgroundColor: '#107c10' },
  fixable: { backgroundColor: '#038387' },
  error: { backgroundColor: '#da3b01' },
  missing: { backgroundColor: '#c4314b' },
  notChecked: { backgroundColor: '#8a8886' },
  orphan: { backgroundColor: '#c98a00' },
});

export interface PhotoRowProps {
  readonly line: PhotoLine;
  readonly batch: number;
  readonly main: RowMain;
  readonly revealed: boolean;
  /** Goes to the person's row. */
  readonly onOpen: () => void;
}

/** One person with the photo that is or may be theirs: its name now, the name it should have, and what is wrong. */
export function PhotoRow({ line, batch, main, revealed, onOpen }: PhotoRowProps) {
  const { say } = usePane();
  const rows = useRowStyles();
  const styles = useStyles();
  const { place, file, path, proposal, certainty } = line;
  const shown = (text: string) => (revealed ? text : maskNumbers(text));
  const name = place === null ? shown(path) : place.name;
  const number = place?.idNumber ?? '';
  const content = (
    <>
      <Thumbnail batch={batch} file={line.isPicture ? file : null} />
      <span className={styles.words}>
        <span className={rows.first}>
          <span className={mergeClasses(rows.name, rows.strong)}>
            {name === '' ? say(message('pane.unnamed')) : name}
          </span>
          <StatusMark status={line.status} />
        </span>
        {place === null ? null : (
          <span className={rows.second}>
            {[say(message('pane.place.row', { row: place.row + 1 })), revealed ? number : maskNumber(number)]
              .filter((text) => text !== '')
              .join(' · ')}
          </span>
        )}
        {file === null || place === null ? null : (
          <span className={rows.second}>{say(message('pane.photos.present', { file: shown(path) }))}</span>
        )}
        {proposal === null ? null : (
          <span className={mergeClasses(rows.second, rows.strong)}>
            {say(
              certainty === 'certain'
                ? message('pane.photos.rename', { file: shown(proposal) })
                : message('pane.photos.propose', { file: shown(proposal) }),
            )}
          </span>
        )}
        {file === null || place === null || line.status === 'ok' ? null : (
          <span className={rows.second}>
            {say(message('pane.photos.sure', { certainty: message(`photo.certainty.${certainty}`) }))}
          </span>
        )}
        {line.faults.flatMap((one, at) => {
          const told = sentenceOf(one);
          return told === null ? (
            []
          ) : (
            <span key={`${one.code} ${at}`} className={styles.fault}>
              <SeverityBadge severity={one.severity} />
              <span className={rows.second}>{shown(say(told))}</span>
            </span>
          );
        })}
      </span>
    </>
  );
  // A file of nobody leads nowhere; the keyboard comes by all the same.
  return place === null ? (
    <div {...main} className={mergeClasses(rows.row, styles.row, styles.still)}>
      {content}
    </div>
  ) : (
    <button {...main} type="button" className={mergeClasses(rows.row, styles.row)} onClick={onOpen}>
      {content}
    </button>
  );
}

/** The names stand above already; that there is no photo is the status. */
function sentenceOf({ code, params }: Fault): Message | null {
  if (code === 'photo.missing') return null;
  if (code === 'photo.misnamed') return message('pane.photos.slips', { slips: params['slips'] ?? '' });
  return { key: code, params };
}

function StatusMark({ status }: { readonly status: PhotoStatus }) {
  const { say } = usePane();
  const rows = useRowStyles();
  const styles = useStyles();
  const dots = useDots();
  return (
    <span className={mergeClasses(rows.second, styles.status)}>
      <ColourDot colour={dots[status]} />
      {say(message(`pane.photos.status.${status}`))}
    </span>
  );
}
