import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  frame: {
    display: 'block',
    width: '48px',
    height: '66px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    overflow: 'hidden',
  },
  picture: { display: 'block', width: '100%', height: '100%', objectFit: 'cover' },
});

export interface ThumbnailProps {
  readonly batch: number;
  /** Null for an empty frame. */
  readonly file: number | null;
}

/** A photo in small: fetched when it comes into sight and let go of when it leaves. What cannot be shown stays a frame. */
export function Thumbnail({ batch, file }: ThumbnailProps) {
  const styles = useStyles();
  const address = usePicture(batch, file);
  return (
    <span className={styles.frame}>
      {address === null ? null : (
        <img className={styles.picture} src={address} alt="" decoding="async" draggable={false} />
      )}
    </span>
  );
}

function usePicture(batch: number, file: number | null): string | null {
  const { actions } = usePane();
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (file === null) return;
    let made: string | null = null;
    let isGone = false;
    void actions.photoPicture(file).then((blob) => {
      if (blob === null || isGone) return;
      made = URL.createObjectURL(blob);
      setAddress(made);
    });
    return () => {
      isGone = true;
      setAddress(null);
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [batch, file, actions]);
  return address;
}
