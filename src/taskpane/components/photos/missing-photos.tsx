import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { message } from '../../../messages/catalog';
import type { Message } from '../../../messages/message';
import type { Review } from '../../../review/review';
import type { PhotoLine } from '../../session/photos/photo-lines';
import { ByHand } from '../export/by-hand';
import { copyText } from '../export/hand-over';
import { useLayout } from '../layout-styles';
import { usePane } from '../pane-context';

export interface MissingPhotosProps {
  readonly lines: readonly PhotoLine[];
  readonly review: Review;
}

/** Who has no photo, as a list to copy: a person a line, with the employer where the sheet tells it. */
export function MissingPhotos({ lines, review }: MissingPhotosProps) {
  const { say } = usePane();
  const layout = useLayout();
  const [told, setTold] = useState<Message | null>(null);
  /** Text the host would not put on the clipboard: the clerk can. */
  const [byHand, setByHand] = useState<string | null>(null);
  const missing = lines.filter(({ status }) => status === 'missing');
  const count = missing.length;
  const copy = async () => {
    const employers = employersOf(review);
    const text = missing
      .flatMap(({ place }) => {
        if (!place) return [];
        const name = place.name === '' ? say(message('pane.unnamed')) : place.name;
        const line = say(message('pane.photos.missingLine', { name, row: place.row + 1 }));
        const employer = employers.get(`${place.sheetId} ${place.row}`) ?? '';
        return [employer === '' ? line : `${line}\t${employer}`];
      })
      .join('\n');
    const copied = await copyText(text);
    setByHand(copied ? null : text);
    setTold(copied ? message('pane.photos.missingCopied', { count }) : message('pane.export.notCopied'));
  };
  return (
    <section className={layout.card} aria-label={say(message('pane.photos.status.missing'))}>
      <p className={layout.text}>{say(message('pane.photos.missingAbout', { count }))}</p>
      <div>
        <Button size="small" onClick={() => void copy()}>
          {say(message('pane.photos.copyMissing'))}
        </Button>
      </div>
      <p role="status" className={told ? layout.small : layout.unseen}>
        {told ? say(told) : ''}
      </p>
      <ByHand text={byHand} />
    </section>
  );
}

function employersOf({ sheets }: Review): ReadonlyMap<string, string> {
  return new Map(
    sheets.flatMap(({ list, rows }) =>
      rows.map(({ row, employer }) => [`${list.snapshot.id} ${row}`, employer] as const),
    ),
  );
}
