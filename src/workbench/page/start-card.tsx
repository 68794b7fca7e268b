import { message } from '../../messages/catalog';
import { useDesk } from './use-desk';

/** What stands where the sheet will be while no file is open. */
export function StartCard() {
  const { desk, state, told } = useDesk();
  return (
    <div className="start-card" aria-busy={state.busy !== null}>
      <img src="assets/icons/icon.svg" alt="" />
      <h2>{told(message('workbench.start.title'))}</h2>
      <p>{told(message('workbench.start.how'))}</p>
      <button type="button" className="start-sample" onClick={() => void desk.openSample()}>
        {told(message('workbench.start.sample'))}
      </button>
    </div>
  );
}
