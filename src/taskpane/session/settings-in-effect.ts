import { dayFromIso, isoDate, type Day } from '../../applicant/day';
import { applySettings } from '../../notice/apply-settings';
import type { Notice, Settings } from '../../notice/notice';
import type { SheetOverrides } from '../../summary-sheet/summary-sheet';
import type { PaneState } from '../pane-state';
import type { Desk } from './desk';

/** What a review goes by. */
export interface InEffect {
  readonly notice: Notice;
  readonly cutoff: Day;
  readonly overrides: SheetOverrides;
}

/** The notice with the settings on top; the cut-off is today where neither sets one. */
function inEffect(notice: Notice, settings: Settings, today: Day): InEffect {
  const applied = applySettings(notice, settings);
  return {
    notice: applied,
    cutoff: setCutoff(applied) ?? today,
    overrides: { map: settings.map ?? {}, required: settings.required ?? null },
  };
}

/** What a review of this desk goes by now. */
export function deskInEffect({ notice, store, options }: Desk): InEffect {
  return inEffect(notice, store.state.settings, options.today);
}

/** The parts of the state that follow from the settings. */
export function settingsShown(
  notice: Notice,
  settings: Settings,
  today: Day,
): Pick<PaneState, 'settings' | 'notice' | 'cutoff'> {
  const { notice: applied, cutoff } = inEffect(notice, settings, today);
  return {
    settings,
    notice: applied,
    cutoff: { date: isoDate(cutoff), set: setCutoff(applied) !== null },
  };
}

function setCutoff({ cutoffDate }: Notice): Day | null {
  return cutoffDate === null ? null : dayFromIso(cutoffDate);
}
