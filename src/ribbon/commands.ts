import type { PaneSession } from '../taskpane/pane-state';

/** What the ribbon's buttons do, under the names the manifest gives them. */
export interface RibbonCommands {
  /** 审核: the pane comes into sight, where progress and result are. */
  review(): Promise<void>;
  /** 下一个问题: where nothing was reviewed yet, that is done first. */
  nextProblem(): Promise<void>;
  /** 清除标注. */
  clearMarks(): Promise<void>;
}

/**
 * The ribbon's buttons on the session of the pane. `showPane` is called where there is something to read there: a
 * review, or why a button did nothing.
 */
export function ribbonCommands(session: PaneSession, showPane: () => Promise<void>): RibbonCommands {
  const { actions } = session;
  const showTrouble = async () => {
    const { stage, notification } = session.getState();
    const fine =
      stage.kind !== 'failed' && stage.kind !== 'empty' && (notification?.tone ?? 'success') === 'success';
    if (!fine) await showPane();
  };
  const review = async () => {
    await showPane();
    await actions.review();
  };
  return {
    review,
    nextProblem: async () => {
      if (session.getState().review === null) await review();
      if (session.getState().review !== null) await actions.goToProblem(1);
      await showTrouble();
    },
    clearMarks: async () => {
      await actions.clearMarks();
      await showTrouble();
    },
  };
}
