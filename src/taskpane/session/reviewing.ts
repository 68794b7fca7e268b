// All that a review takes, its rules with it: more than half of the pane's own code. Marks may stand in English whatever the pane speaks.
import '../../messages/every-sentence';

export { clearMarks } from './clear-marks';
export { acceptSettings, settingsJob } from './change-settings';
export { applyFixes, undoFixes } from './fix-actions';
export { followSeen } from './follow-seen';
export { goToProblem } from './go-to-problem';
export { noticeIn } from './notice-in';
export { reviewJob } from './review-job';
export { reviewSnapshot } from './review-snapshot';
export { showReview } from './show-review';
