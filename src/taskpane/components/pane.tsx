import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { message, say } from '../../messages/catalog';
import type { Message } from '../../messages/message';
import type { PaneSession } from '../pane-state';
import { useKeptFocus } from './kept-focus';
import { Notices } from './notices';
import { PaneContext } from './pane-context';
import { PaneHeader } from './pane-header';
import { FIRST_VIEW } from './result/result-view';
import { needsReview, SCREEN_PANEL } from './screens';
import type { Screen } from './screens';
import { StartScreen } from './start/start-screen';
import { StatePage } from './state-page';
import { WorkingBar } from './working-bar';

// What comes after the first screen is fetched after it.
const ResultScreen = lazy(() => import('./result/result-screen'));
const FixesScreen = lazy(() => import('./fixes/fixes-screen'));
const PhotosScreen = lazy(() => import('./photos/photos-screen'));
const SettingsScreen = lazy(() => import('./settings/settings-screen'));
const ExportScreen = lazy(() => import('./export/export-screen'));

const useStyles = makeStyles({
  pane: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground2, minWidth: '0' },
  main: { padding: '0 12px' },
  notices: { position: 'sticky', top: '0', zIndex: 3, paddingTop: '8px' },
});

export interface PaneProps {
  readonly session: PaneSession;
}

/** The whole pane: what the session's state says, in its language. Stands in a theme. */
export function Pane({ session }: PaneProps) {
  const state = useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.getState(),
  );
  const { actions } = session;
  const { language, stage, review } = state;
  const styles = useStyles();
  const [wanted, setWanted] = useState<Screen>('sheet');
  const [view, setView] = useState(FIRST_VIEW);
  const scope = useMemo(
    () => ({ state, actions, say: (told: Message) => say(told, language) }),
    [state, actions, language],
  );
  useKeptFocus();
  const [hadReview, setHadReview] = useState(false);
  if (hadReview !== (review !== null)) {
    setHadReview(review !== null);
    if (review && wanted === 'sheet') setWanted('result');
  }
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = say(message('pane.title'), language);
  }, [language]);

  const screen = needsReview(wanted) && !review ? 'sheet' : wanted;
  const isWorking = stage.kind === 'working';
  const showScreen = () => {
    if (screen === 'settings') return <SettingsScreen />;
    if (stage.kind === 'starting')
      return <StatePage busy title={message('pane.title')} told={message('pane.starting')} />;
    if (stage.kind === 'empty') {
      const again = { label: message('pane.readAgain'), run: () => void actions.start() };
      return <StatePage title={message('pane.empty')} told={stage.told} action={again} />;
    }
    if (stage.kind === 'failed') {
      const again = { label: message('pane.retry'), run: () => void actions.retry() };
      const page = { title: message('pane.failed'), told: stage.told };
      return <StatePage {...page} {...(stage.canRetry ? { action: again } : {})} />;
    }
    if (review && screen === 'result') return <ResultScreen review={review} view={view} onView={setView} />;
    if (review && screen === 'fixes') return <FixesScreen review={review} />;
    if (screen === 'photos' && !(isWorking && state.sheets === null)) return <PhotosScreen />;
    if (review && screen === 'export') return <ExportScreen />;
    if (isWorking && state.sheets === null) return null;
    return (
      <StartScreen
        onReview={() => {
          setWanted('result');
          setView({ ...FIRST_VIEW, grouping: view.grouping });
        }}
      />
    );
  };
  return (
    <PaneContext value={scope}>
      <div className={styles.pane}>
        <PaneHeader screen={screen} onScreen={setWanted} />
        <main className={styles.main}>
          <div className={styles.notices}>
            {stage.kind === 'working' ? <WorkingBar stage={stage} /> : <Notices />}
          </div>
          <div id={SCREEN_PANEL} role="tabpanel" inert={isWorking} aria-busy={isWorking}>
            <Suspense
              fallback={<StatePage busy title={message('pane.title')} told={message('pane.loading')} />}
            >
              {showScreen()}
            </Suspense>
          </div>
        </main>
      </div>
    </PaneContext>
  );
}
