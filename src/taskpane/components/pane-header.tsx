import { Button, Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { message } from '../../messages/catalog';
import { usePane } from './pane-context';
import { needsReview, SCREENS } from './screens';
import type { Screen } from './screens';

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
  tabs: { marginLeft: '-8px', marginRight: '-8px', flexWrap: 'wrap' },
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
            actions.setLanguage(other);
          }}
        >
          {other === 'zh-CN' ? '中文' : 'English'}
        </Button>
      </div>
      <TabList
        size="small"
        className={styles.tabs}
        selectedValue={screen}
        aria-label={say(message('pane.screens'))}
        onTabSelect={(_event, { value }) => {
          const chosen = SCREENS.find((one) => one.screen === value);
          if (chosen) onScreen(chosen.screen);
        }}
      >
        {SCREENS.map((one) => (
          <Tab
            key={one.screen}
            value={one.screen}
            disabled={needsReview(one.screen) && state.review === null}
          >
            {say(one.name)}
          </Tab>
        ))}
      </TabList>
    </header>
  );
}
