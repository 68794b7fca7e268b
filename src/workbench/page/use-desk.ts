import { createContext, useContext, useSyncExternalStore } from 'react';
import { say } from '../../messages/catalog';
import type { Message } from '../../messages/message';
import { Desk } from './desk';
import type { DeskState } from './desk-state';

export const DeskContext = createContext(new Desk('zh-CN'));

/** The desk, its state now, and sentences in its language. */
export function useDesk(): {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly told: (message: Message) => string;
} {
  const desk = useContext(DeskContext);
  const state = useSyncExternalStore(desk.subscribe, desk.getState);
  return { desk, state, told: (message) => say(message, state.language) };
}
