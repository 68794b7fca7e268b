import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { message } from '../../../messages/catalog';
import { chosenFiles, type ChosenFile } from '../../photos/chosen-file';
import { useLayout } from '../layout-styles';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  over: { outline: `2px dashed ${tokens.colorCompoundBrandStroke}`, outlineOffset: '-4px' },
});

export interface ChoosePhotosProps {
  /** Something is held over the pane. */
  readonly isOver: boolean;
  readonly onChosen: (chosen: readonly ChosenFile[]) => void;
}

const WAYS = ['folder', 'files', 'archive'] as const;
type Way = (typeof WAYS)[number];

/** Not a fence: a photo with another ending can still be chosen, and is told of. */
const ACCEPTED: Readonly<Record<Way, string | undefined>> = {
  folder: undefined,
  files: 'image/*,.jpg,.jpeg,.jfif,.png,.heic,.webp,.bmp,.gif,.tif,.tiff,.pdf',
  archive: '.zip,application/zip',
};

/** The first screen of photos: what is asked for, and the ways to choose them. */
export function ChoosePhotos({ isOver, onChosen }: ChoosePhotosProps) {
  const { state, say } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const limit = state.notice.photo.maxBytes / 1024;
  return (
    <section
      className={mergeClasses(layout.card, isOver && styles.over)}
      aria-label={say(message('pane.photos.files'))}
    >
      <p className={layout.text}>{say(message('pane.photos.about', { limit }))}</p>
      <WaysToPhotos isFirst isOver={isOver} onChosen={onChosen} />
    </section>
  );
}

/** A folder where the webview has a picker for it, files, an archive; or dropping any of them. */
export function WaysToPhotos({
  isFirst = false,
  isOver,
  onChosen,
}: ChoosePhotosProps & { isFirst?: boolean }) {
  const { say } = usePane();
  const layout = useLayout();
  const ways = WAYS.filter((way) => way !== 'folder' || 'webkitdirectory' in HTMLInputElement.prototype);
  return (
    <>
      <div className={layout.line}>
        {ways.map((way) => (
          <ChooseButton key={way} way={way} isFirst={isFirst && way === ways[0]} onChosen={onChosen} />
        ))}
      </div>
      <p className={layout.small}>
        {say(isOver ? message('pane.photos.dropHere') : message('pane.photos.drop'))}
      </p>
    </>
  );
}

interface ChooseButtonProps {
  readonly way: Way;
  readonly isFirst: boolean;
  readonly onChosen: ChoosePhotosProps['onChosen'];
}

function ChooseButton({ way, isFirst, onChosen }: ChooseButtonProps) {
  const { say } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const name = say(message(`pane.photos.${way}`));
  return (
    <>
      <Button
        size="small"
        appearance={isFirst ? 'primary' : 'secondary'}
        onClick={() => {
          input.current?.click();
        }}
      >
        {name}
      </Button>
      <input
        ref={(element) => {
          input.current = element;
          // No attribute of React's own; without it the picker shows files alone.
          element?.toggleAttribute('webkitdirectory', way === 'folder');
        }}
        type="file"
        hidden
        data-way={way}
        aria-label={name}
        multiple={way !== 'archive'}
        accept={ACCEPTED[way]}
        onChange={({ target }) => {
          const chosen = chosenFiles(target.files ?? []);
          // The same choice again must be a change again: files may have been put right meanwhile.
          target.value = '';
          onChosen(chosen);
        }}
      />
    </>
  );
}
