import { message } from '../../messages/catalog';
import type { Message } from '../../messages/message';

export type Screen = 'sheet' | 'result' | 'fixes' | 'settings' | 'photos' | 'export';

export const SCREENS: readonly { readonly screen: Screen; readonly name: Message }[] = [
  { screen: 'sheet', name: message('pane.screen.sheet') },
  { screen: 'result', name: message('pane.screen.result') },
  { screen: 'fixes', name: message('pane.screen.fixes') },
  { screen: 'photos', name: message('pane.screen.photos') },
  { screen: 'settings', name: message('pane.screen.settings') },
  { screen: 'export', name: message('pane.screen.export') },
];

/** Screens that have nothing to show before a review. */
export function needsReview(screen: Screen): boolean {
  return screen === 'result' || screen === 'fixes' || screen === 'export';
}

/** Id of the element that shows the chosen screen. */
export const SCREEN_PANEL = 'intake-review-screen';
