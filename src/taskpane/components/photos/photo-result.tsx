import { Button, Switch } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { message } from '../../../messages/catalog';
import type { Message } from '../../../messages/message';
import type { Review } from '../../../review/review';
import { photoCounts, photoLines, PHOTO_STATUSES, type PhotoStatus } from '../../session/photos/photo-lines';
import type { PhotosShown } from '../../session/photos/photos-shown';
import { useLayout } from '../layout-styles';
import { usePane } from '../pane-context';
import { VirtualList } from '../virtual-list';
import { MissingPhotos } from './missing-photos';
import { PhotoRow } from './photo-row';

export interface PhotoResultProps {
  readonly photos: PhotosShown;
  readonly review: Review;
  /** What there is to do with them: stands before the list. */
  readonly children: ReactNode;
}

/** What was found: how many of each kind, and the people with the photos that are or may be theirs. */
export function PhotoResult({ photos, review, children }: PhotoResultProps) {
  const { state, actions, say } = usePane();
  const layout = useLayout();
  const [shown, setShown] = useState<PhotoStatus | null>(null);
  const [active, setActive] = useState(0);
  const [revealed, setRevealed] = useState(false);
  const rule = state.notice.photo;
  const lines = useMemo(() => photoLines(photos, rule), [photos, rule]);
  const counts = useMemo(() => photoCounts(lines), [lines]);
  const listed = useMemo(
    () => (shown === null ? lines : lines.filter(({ status }) => status === shown)),
    [lines, shown],
  );
  const others = photos.checked.match.files.filter(({ kind }) => kind === 'other').length;
  const show = (status: PhotoStatus | null) => {
    setShown(status);
    setActive(0);
  };
  const files = photos.files.length - others;
  const remarks: readonly Message[] = [
    ...photos.remarks,
    ...(others > 0 ? [message('pane.photos.others', { count: others })] : []),
  ];
  return (
    <section className={layout.stack} aria-label={say(message('pane.photos.list'))}>
      <h3 className={layout.heading}>
        {say(message('pane.photos.people', { people: photos.people.length, files }))}
      </h3>
      {remarks.map((remark) => (
        <p key={remark.key} className={layout.small}>
          {say(remark)}
        </p>
      ))}
      <div className={layout.line} role="group" aria-label={say(message('pane.photos.show'))}>
        {[null, ...PHOTO_STATUSES].map((status) => (
          <Button
            key={status ?? 'all'}
            size="small"
            appearance={shown === status ? 'primary' : 'secondary'}
            aria-pressed={shown === status}
            disabledFocusable={status !== null && counts[status] === 0}
            onClick={() => {
              show(status);
            }}
          >
            {say(
              status === null
                ? message('pane.photos.all')
                : message('pane.photos.count', {
                    status: message(`pane.photos.status.${status}`),
                    count: counts[status],
                  }),
            )}
          </Button>
        ))}
      </div>
      {shown === 'missing' && counts.missing > 0 ? <MissingPhotos lines={lines} review={review} /> : null}
      {children}
      <Switch
        checked={revealed}
        label={say(message('pane.reveal'))}
        onChange={(_event, { checked }) => {
          setRevealed(checked);
        }}
      />
      {listed.length === 0 ? <p className={layout.text}>{say(message('pane.photos.none'))}</p> : null}
      <VirtualList
        label={say(message('pane.photos.list'))}
        items={listed}
        keyOf={({ key }) => key}
        estimate={96}
        active={active}
        onActive={setActive}
        render={(line, main) => (
          <PhotoRow
            line={line}
            batch={photos.batch}
            main={main}
            revealed={revealed}
            onOpen={() => {
              if (line.place) void actions.goTo(line.place.sheetId, line.place.row, null);
            }}
          />
        )}
      />
    </section>
  );
}
