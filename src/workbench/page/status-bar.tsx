import { useMemo } from 'react';
import { message, type Language } from '../../messages/catalog';
import { uncalculatedFormula } from './uncalculated-formula';
import { selectionFigures } from './selection-figures';
import { useDesk } from './use-desk';

/** The line at the bottom: what is under way or was said, and figures of what is selected. */
export function StatusBar({ unsupportedRules }: { readonly unsupportedRules: number }) {
  const { desk, state, told } = useDesk();
  const { file, selection, busy, notice, typing, language, version } = state;
  const sheet = file?.model.activeSheet;
  const figures = useMemo(
    () => (sheet && selection && version >= 0 ? selectionFigures(sheet, selection.area) : null),
    [sheet, selection, version],
  );
  const uncalculated = file && selection ? uncalculatedFormula(file.model, selection.active) : null;
  const said =
    busy ?? notice?.told ?? message(typing === null ? 'workbench.state.ready' : 'workbench.state.typing');
  const other: Language = language === 'zh-CN' ? 'en-US' : 'zh-CN';
  return (
    <footer className="status-bar">
      <span className={`status-said ${busy ? 'busy' : (notice?.tone ?? '')}`} role="status">
        {told(said)}
      </span>
      {uncalculated && <span className="status-said warning">{told(uncalculated)}</span>}
      {unsupportedRules > 0 && (
        <span className="status-said warning">
          {told(message('workbench.rules.unsupported', { count: unsupportedRules }))}
        </span>
      )}
      <span className="status-space" />
      {figures && figures.cells > 1 && (
        <span>{told(message('workbench.count.cells', { count: figures.cells }))}</span>
      )}
      {figures?.sum != null && <span>{told(message('workbench.count.sum', { sum: figures.sum }))}</span>}
      {sheet && <span>{told(message('workbench.count.rows', { count: sheet.rows.length }))}</span>}
      <span className="status-offline">{told(message('workbench.state.offline'))}</span>
      <button
        type="button"
        className="language"
        lang={other}
        onClick={() => {
          desk.setLanguage(other);
        }}
      >
        {told(message('workbench.language'))}
      </button>
    </footer>
  );
}
