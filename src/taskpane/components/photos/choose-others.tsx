import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { message } from '../../../messages/catalog';
import { useLayout } from '../layout-styles';
import { usePane } from '../pane-context';
import { WaysToPhotos, type ChoosePhotosProps } from './choose-photos';

const useStyles = makeStyles({
  over: { outline: `2px dashed ${tokens.colorCompoundBrandStroke}`, outlineOffset: '-4px' },
});

/** Other photos instead of those checked, or none: folded away, for the result is what one looks at. */
export function ChooseOthers({ isOver, onChosen }: ChoosePhotosProps) {
  const { actions, say } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  return (
    <details className={mergeClasses(layout.card, isOver && styles.over)} open={isOver || undefined}>
      <summary className={layout.summary}>{say(message('pane.photos.again'))}</summary>
      <div className={layout.stack}>
        <WaysToPhotos isOver={isOver} onChosen={onChosen} />
        <p className={layout.small}>{say(message('pane.photos.forgetAbout'))}</p>
        <div>
          <Button size="small" onClick={() => void actions.forgetPhotos()}>
            {say(message('pane.photos.forget'))}
          </Button>
        </div>
      </div>
    </details>
  );
}
