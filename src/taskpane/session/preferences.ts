import type { Language } from '../../messages/catalog';
import type { SessionOptions } from './session-options';

/** What belongs to the clerk, on this machine. */
export interface Preferences {
  readonly language: Language;
  readonly live: boolean;
}

const KEY = 'intake-review.preferences';

/**
 * What was kept, or what is usual. Storage that is shut off or holds something else says nothing: a pane must start
 * all the same, and writing to it will tell.
 */
export function readPreferences({ storage, language }: SessionOptions): Preferences {
  const usual = { language, live: true };
  const kept = storage ? parsed(() => storage.getItem(KEY)) : null;
  if (typeof kept !== 'object' || kept === null) return usual;
  const told = 'language' in kept ? kept.language : null;
  return {
    language: told === 'zh-CN' || told === 'en-US' ? told : language,
    live: 'live' in kept ? kept.live !== false : usual.live,
  };
}

/** False where they could not be kept. */
export function keepPreferences({ storage }: SessionOptions, preferences: Preferences): boolean {
  if (!storage) return true;
  try {
    storage.setItem(KEY, JSON.stringify(preferences));
    return true;
  } catch {
    return false;
  }
}

function parsed(read: () => string | null): unknown {
  try {
    return JSON.parse(read() ?? 'null');
  } catch {
    return null;
  }
}
