// The sentences on photos come with what a review takes, and this screen may be opened before.
import '../../../messages/every-sentence';
import { useState } from 'react';
import { message } from '../../../messages/catalog';
import type { ChosenFile } from '../../photos/chosen-file';
import { useLayout } from '../layout-styles';
import { usePane } from '../pane-context';
import { StatePage } from '../state-page';
import { ChooseOthers } from './choose-others';
import { ChoosePhotos } from './choose-photos';
import { HandOver } from './hand-over';
import { PhotoResult } from './photo-result';
import { useDroppedPhotos } from './use-dropped-photos';

/** Photos against the people of the sheet: choosing them, what was found, and the copies to hand over. */
export default function PhotosScreen() {
  const { state, actions, say } = usePane();
  const layout = useLayout();
  const { review, photos, stage } = state;
  const [faulty, setFaulty] = useState(false);
  const people = review?.sheets.reduce((sum, { rows }) => sum + rows.length, 0) ?? 0;
  const canChoose = people > 0 && stage.kind !== 'working';
  const check = (chosen: readonly ChosenFile[]) => {
    setFaulty(false);
    void actions.checkPhotos(chosen);
  };
  const isOver = useDroppedPhotos(canChoose, check, () => {
    setFaulty(true);
  });
  const heading = message('pane.photos.heading');
  if (review === null) {
    const action = { label: message('pane.photos.review'), run: () => void actions.review() };
    return <StatePage title={heading} told={message('pane.photos.reviewFirst')} action={action} />;
  }
  if (people === 0) return <StatePage title={heading} told={message('pane.photos.nobody')} />;
  return (
    <div className={layout.page}>
      <h2 className={layout.heading}>{say(heading)}</h2>
      {photos ? null : <ChoosePhotos isOver={isOver} onChosen={check} />}
      <p role="status" className={faulty ? layout.text : layout.unseen}>
        {faulty ? say(message('pane.photos.unreadable')) : ''}
      </p>
      {photos ? (
        <PhotoResult photos={photos} review={review}>
          <HandOver photos={photos} />
          <ChooseOthers isOver={isOver} onChosen={check} />
        </PhotoResult>
      ) : null}
    </div>
  );
}
