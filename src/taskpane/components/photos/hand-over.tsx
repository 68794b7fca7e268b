import { Button, Checkbox } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { message } from '../../../messages/catalog';
import { planCopies } from '../../../photos/plan-copies';
import type { PhotosShown } from '../../session/photos/photos-shown';
import { saveFile } from '../export/hand-over';
import { useLayout } from '../layout-styles';
import { usePane } from '../pane-context';

/** The button that makes a .zip of rightly named copies; whether PNG pictures become JPEG is the clerk's to say. */
export function HandOver({ photos }: { readonly photos: PhotosShown }) {
  const { state, actions, say } = usePane();
  const layout = useLayout();
  const [convert, setConvert] = useState(false);
  const rule = state.notice.photo;
  const { plain, pictures } = useMemo(() => {
    const planned = planCopies(photos.checked, rule, true).filter(({ action }) => action !== 'leave');
    const converted = planned.filter(({ action }) => action === 'convert').length;
    return { plain: planned.length - converted, pictures: converted };
  }, [photos, rule]);
  const count = plain + (convert ? pictures : 0);
  const make = async () => {
    const file = await actions.copyPhotos({ convert });
    if (file) saveFile(file);
  };
  const limit = rule.maxBytes / 1024;
  const heading = say(message('pane.photos.handOver'));
  return (
    <section className={layout.card} aria-label={heading}>
      <h3 className={layout.heading}>{heading}</h3>
      {pictures > 0 ? (
        <Checkbox
          checked={convert}
          label={say(message('pane.photos.convert', { count: pictures }))}
          onChange={(_event, { checked }) => {
            setConvert(checked === true);
          }}
        />
      ) : null}
      <div>
        <Button size="small" appearance="primary" onClick={() => void make()}>
          {say(message('pane.photos.make', { count }))}
        </Button>
      </div>
      <p className={layout.small}>
        {say(message('pane.photos.handOverAbout', { limit }))} {say(message('pane.photos.mac'))}
      </p>
    </section>
  );
}
