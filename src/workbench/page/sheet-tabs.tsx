import { message } from '../../messages/catalog';
import { useDesk } from './use-desk';

/** One tab a sheet; hidden sheets have none. */
export function SheetTabs() {
  const { state, told } = useDesk();
  const model = state.file?.model;
  if (!model) return <div className="sheet-tabs" />;
  return (
    <div className="sheet-tabs" role="tablist" aria-label={told(message('workbench.sheet.name'))}>
      {model.sheets
        .filter(({ facts }) => facts.visibility === 'Visible')
        .map((sheet) => (
          <button
            key={sheet.id}
            type="button"
            role="tab"
            className="sheet-tab"
            aria-selected={sheet === model.activeSheet}
            style={sheet.facts.tabColour === '' ? {} : { borderBottomColor: sheet.facts.tabColour }}
            onClick={() => {
              model.activate(sheet);
            }}
          >
            {sheet.name}
          </button>
        ))}
    </div>
  );
}
