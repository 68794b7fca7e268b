import { useMemo, useState } from 'react';
import { message } from '../../messages/catalog';
import { filterChoices, type ColumnFilter, type FilterChoice } from '../edits/column-filter';
import type { PagePoint } from '../grid/filter-arrows';
import { useDesk } from './use-desk';
import { useMenuPlace } from './use-menu-place';

/** Texts listed at most; others are found by searching. */
const MOST_LISTED = 200;

interface FilterMenuProps {
  readonly column: ColumnFilter;
  readonly at: PagePoint;
  readonly onClose: () => void;
}

/** What the arrow on a header cell opens: sorting by the column, and choosing the texts whose rows are shown. */
export function FilterMenu({ column, at, onClose }: FilterMenuProps) {
  const { desk, state, told } = useDesk();
  const { menu, style } = useMenuPlace(at, onClose);
  const sheet = state.file?.model.activeSheet;
  const choices = useMemo(() => (sheet ? filterChoices(sheet, column) : []), [sheet, column]);
  const [left, setLeft] = useState<ReadonlySet<string>>(() => unchosen(choices));
  const [search, setSearch] = useState('');
  const found = choices.filter(({ text }) => text.toLowerCase().includes(search.trim().toLowerCase()));
  const chosen = choices.flatMap(({ text }) => (left.has(text) ? [] : text));

  const choose = (texts: readonly string[], isChosen: boolean): void => {
    const next = new Set(left);
    for (const text of texts) {
      if (isChosen) next.delete(text);
      else next.add(text);
    }
    setLeft(next);
  };
  const sort = (ascending: boolean): void => {
    onClose();
    desk.sort(ascending);
  };

  return (
    <div
      ref={menu}
      role="dialog"
      className="cell-menu filter-menu"
      aria-label={told(message('workbench.filter.open'))}
      style={style}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <button
        type="button"
        onClick={() => {
          sort(true);
        }}
      >
        {told(message('workbench.edit.sortUp'))}
      </button>
      <button
        type="button"
        onClick={() => {
          sort(false);
        }}
      >
        {told(message('workbench.edit.sortDown'))}
      </button>
      <input
        type="search"
        value={search}
        placeholder={told(message('workbench.filter.search'))}
        aria-label={told(message('workbench.filter.search'))}
        onChange={({ target }) => {
          setSearch(target.value);
        }}
      />
      <div className="filter-choices">
        <Choice
          label={told(message('workbench.filter.all'))}
          isChosen={found.every(({ text }) => !left.has(text))}
          onChoose={(isChosen) => {
            choose(
              found.map(({ text }) => text),
              isChosen,
            );
          }}
        />
        {found.slice(0, MOST_LISTED).map(({ text }) => (
          <Choice
            key={text}
            label={text === '' ? told(message('workbench.filter.blank')) : text}
            isChosen={!left.has(text)}
            onChoose={(isChosen) => {
              choose([text], isChosen);
            }}
          />
        ))}
        {found.length > MOST_LISTED && (
          <p>{told(message('workbench.filter.more', { count: found.length - MOST_LISTED }))}</p>
        )}
      </div>
      <div className="filter-end">
        <button
          type="button"
          className="strong"
          disabled={chosen.length === 0}
          onClick={() => {
            onClose();
            desk.filter(column, chosen.length === choices.length ? null : chosen);
          }}
        >
          {told(message('workbench.filter.apply'))}
        </button>
        <button type="button" onClick={onClose}>
          {told(message('workbench.filter.cancel'))}
        </button>
      </div>
    </div>
  );
}

function unchosen(choices: readonly FilterChoice[]): ReadonlySet<string> {
  return new Set(choices.flatMap(({ text, isChosen }) => (isChosen ? [] : text)));
}

interface ChoiceProps {
  readonly label: string;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

function Choice({ label, isChosen, onChoose }: ChoiceProps) {
  return (
    <label>
      <input
        type="checkbox"
        checked={isChosen}
        onChange={({ target }) => {
          onChoose(target.checked);
        }}
      />
      <span>{label}</span>
    </label>
  );
}
