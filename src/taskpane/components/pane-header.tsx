import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { message } from '../../messages/catalog';
import { usePane } from './pane-context';
import { needsReview, SCREEN_PANEL, SCREENS } from './screens';
import type { Screen } from './screens';
import { Tabs } from './tabs';

const useStyles = makeStyles({
  header: {
    padding: '8px 12px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // Excel on the Mac lays its own menu over the top right corner, 34 × 32 px.
  top: { display: 'flex', alignItems: 'center', minHeight: '32px', paddingRight: '34px', columnGap: '8px' },
  title: {
    flexGrow: 1,
    margin: '0',
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  tabs: { marginLeft: '-8px', marginRight: '-8px' },
});

export interface PaneHeaderProps {
  readonly screen: Screen;
  readonly onScreen: (screen: Screen) => void;
}

/** The product's name, the switch of language, and the way between screens. */
export function PaneHeader({ screen, onScreen }: PaneHeaderProps) {
  const { state, actions, say } = usePane();
  const styles = useStyles();
  const other = state.language === 'zh-CN' ? 'en-US' : 'zh-CN';
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <h1 className={styles.title}>{say(message('pane.title'))}</h1>
        <Button
          size="small"
          appearance="subtle"
          lang={other}
          onClick={() => {
            void actions.setLanguage(other);
          }}
        >
          {other === 'zh-CN' ? '中文' : 'English'}
        </Button>
      </div>
      <div className={styles.tabs}>
        <Tabs
          label={say(message('pane.screens'))}
          panel={SCREEN_PANEL}
          chosen={screen}
          onChoose={onScreen}
          tabs={SCREENS.map((one) => ({
            value: one.screen,
            name: say(one.name),
            disabled: needsReview(one.screen) && state.review === null,
          }))}
        />
      </div>
    </header>
  );
}
