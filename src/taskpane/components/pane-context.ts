import { createContext, useContext } from 'react';
import type { Message } from '../../messages/message';
import type { PaneActions, PaneState } from '../pane-state';

/** What every part of the pane may use: the state, what can be done, and the tongue it speaks. */
export interface PaneScope {
  readonly state: PaneState;
  readonly actions: PaneActions;
  /** Puts a message into the pane's language. */
  readonly say: (told: Message) => string;
}

export const PaneContext = createContext<PaneScope | null>(null);

/** Throws outside a `Pane`: nothing of it stands alone. */
export function usePane(): PaneScope {
  const scope = useContext(PaneContext);
  if (!scope) throw new Error('only inside a Pane');
  return scope;
}
