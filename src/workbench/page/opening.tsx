import { useDesk } from './use-desk';

/** Lies over the sheet while something takes a while: what, in a sentence. The status bar says it aloud. */
export function Opening() {
  const { state, told } = useDesk();
  if (!state.busy) return null;
  return (
    <div className="opening" aria-hidden="true">
      <p>{told(state.busy)}</p>
    </div>
  );
}
