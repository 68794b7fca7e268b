import { Button, Field, Input, Textarea, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { levelText } from '../../../annotations/level-text';
import { message } from '../../../messages/catalog';
import { builtInNotice } from '../../../notice/built-in-notice';
import { undecidedTerms } from '../../../review/undecided-terms';
import { Confirm } from '../confirm';
import { useLayout } from '../layout-styles';
import { usePane } from '../pane-context';
import { UndecidedTerms } from '../person/undecided';
import { NoticeGaps } from './notice-gaps';
import { draftOf, pricePlaces, settingsOf, WORD_LISTS } from './settings-draft';
import type { DraftFault, SettingsDraft } from './settings-draft';

const useStyles = makeStyles({
  prices: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(130px, 1fr))', gap: '8px' },
});

const NO_FAULTS: ReadonlySet<DraftFault> = new Set();
const NO_TERMS = { majors: [], occupations: [] };

/** What staff set over the notice, kept in the workbook for whoever opens it next. */
export default function SettingsScreen() {
  const { state, actions, say } = usePane();
  const { settings, notice, review } = state;
  const layout = useLayout();
  const styles = useStyles();
  const [base, setBase] = useState(settings);
  const [draft, setDraft] = useState<SettingsDraft>(() => draftOf(settings, notice));
  const [faults, setFaults] = useState(NO_FAULTS);
  const [asks, setAsks] = useState(false);
  const undecided = useMemo(() => (review ? undecidedTerms(review) : NO_TERMS), [review]);
  // Settings that changed elsewhere (a decision by click, a reset) are shown at once.
  if (base !== settings) {
    setBase(settings);
    setDraft(draftOf(settings, notice));
    setFaults(NO_FAULTS);
  }
  // What the notice says by itself; `notice` has the settings in it already.
  const own = settings.notice ?? builtInNotice;
  const isChanged = JSON.stringify(draft) !== JSON.stringify(draftOf(settings, notice));
  const change = (part: Partial<SettingsDraft>) => {
    setDraft({ ...draft, ...part });
  };
  const invalid = (fault: DraftFault, told: Parameters<typeof say>[0]) =>
    faults.has(fault) ? { validationState: 'error' as const, validationMessage: say(told) } : {};
  const save = () => {
    const read = settingsOf(draft, settings, notice);
    setFaults(read.ok ? NO_FAULTS : read.faults);
    if (read.ok) void actions.setSettings(read.settings);
  };
  return (
    <div className={layout.page}>
      <h2 className={layout.heading}>{say(message('pane.settings.heading'))}</h2>
      <p className={layout.small}>{say(message('pane.settings.about'))}</p>
      <form
        className={layout.page}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Field
          label={say(message('pane.notice.cutoff'))}
          hint={say(message('pane.settings.cutoffHint'))}
          {...invalid('cutoffDate', message('pane.settings.badDate'))}
        >
          <Input
            type="date"
            value={draft.cutoffDate}
            onChange={(_event, { value }) => {
              change({ cutoffDate: value });
            }}
          />
        </Field>
        <Field
          label={say(message('pane.settings.gap'))}
          hint={say(message('pane.settings.gapHint', { months: own.continuityGapMonths }))}
          {...invalid('continuityGapMonths', message('pane.settings.badNumber'))}
        >
          <Input
            inputMode="numeric"
            value={draft.continuityGapMonths}
            onChange={(_event, { value }) => {
              change({ continuityGapMonths: value });
            }}
          />
        </Field>
        {WORD_LISTS.map((name) => (
          <Field
            key={name}
            label={say(message(`pane.settings.${name}`))}
            hint={say(
              own[name].length === 0
                ? message('pane.settings.noWords')
                : message('pane.settings.words', { words: own[name] }),
            )}
          >
            <Textarea
              resize="vertical"
              value={draft.words[name]}
              onChange={(_event, { value }) => {
                change({ words: { ...draft.words, [name]: value } });
              }}
            />
          </Field>
        ))}
        <fieldset className={layout.card}>
          <legend className={layout.heading}>{say(message('pane.settings.prices'))}</legend>
          <p className={layout.small}>{say(message('pane.settings.pricesHint'))}</p>
          <div className={styles.prices}>
            {pricePlaces(notice).map(({ key, level, subject }) => (
              <Field
                key={key}
                label={`${levelText(level, state.language)} ${say(message(`annotations.subject.${subject}`))}`}
                {...invalid(`price ${key}`, message('pane.settings.badPrice'))}
              >
                <Input
                  className={layout.fill}
                  input={{ className: layout.fill }}
                  size="small"
                  inputMode="decimal"
                  value={draft.prices[key] ?? ''}
                  onChange={(_event, { value }) => {
                    change({ prices: { ...draft.prices, [key]: value } });
                  }}
                />
              </Field>
            ))}
          </div>
        </fieldset>
        {/* In sight wherever one is in the form: what is not saved is lost with the screen. */}
        <div className={layout.foot}>
          {faults.size > 0 ? (
            <p role="alert" className={layout.text}>
              {say(message('pane.settings.faults', { count: faults.size }))}
            </p>
          ) : null}
          <div className={layout.line}>
            <Button type="submit" appearance="primary">
              {say(message('pane.settings.save'))}
            </Button>
            <span role="status" className={layout.small}>
              {isChanged ? say(message('pane.settings.unsaved')) : ''}
            </span>
          </div>
        </div>
      </form>
      <div>
        <Button
          aria-expanded={asks}
          onClick={() => {
            setAsks(true);
          }}
        >
          {say(message('pane.settings.reset'))}
        </Button>
      </div>
      {asks ? (
        <Confirm
          question={message('pane.settings.askReset')}
          yes={message('pane.settings.reset')}
          onNo={() => {
            setAsks(false);
          }}
          onYes={() => {
            setAsks(false);
            void actions.resetSettings();
          }}
        />
      ) : null}
      <UndecidedTerms {...undecided} />
      <NoticeGaps />
    </div>
  );
}
