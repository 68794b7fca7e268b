import { makeStyles, tokens } from '@fluentui/react-components';

/** Height of a row of two lines, px: a list that knows it beforehand need not put its rows in order again. */
export const ROW_HEIGHT = 53;

/** A line of a list that is one button from edge to edge. */
export const useRowStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '2px',
    width: '100%',
    boxSizing: 'border-box',
    padding: '7px 8px',
    textAlign: 'start',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTopStyle: 'none',
    borderLeftStyle: 'none',
    borderRightStyle: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: 'pointer',
    scrollMarginTop: '96px',
    scrollMarginBottom: '64px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: { backgroundColor: tokens.colorNeutralBackground1Selected },
  inset: { paddingLeft: '26px' },
  gap: { flexGrow: 1 },
  first: { display: 'flex', alignItems: 'center', columnGap: '8px', minWidth: '0' },
  name: {
    flexGrow: 1,
    minWidth: '0',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  second: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  sentence: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  arrow: { width: '10px', flexShrink: 0, transitionProperty: 'transform', transitionDuration: '100ms' },
  turned: { transform: 'rotate(90deg)' },
});
