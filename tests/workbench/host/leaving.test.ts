import { leavingOf } from '../../../src/workbench/host/leaving';

describe('leavingOf', () => {
  it.each([
    ['Ctrl+F6', 5, 'toSheet'],
    ['Tab past the end', 13, 'pastEnd'],
    ['Shift+Tab before the start', 14, 'beforeStart'],
    ['Escape', 15, 'toSheet'],
    ['F2', 16, 'toSheet'],
    ['a pane with nothing to focus', 17, 'pastEnd'],
    ['a focus that only came', 0, null],
    ['a keyboard shortcut', 39, null],
  ])('%s', (_, action, leaving) => {
    expect(leavingOf(['the add-in', action])).toBe(leaving);
  });

  it.each([[undefined], [null], ['13'], [[]], [['the add-in', '13']]])('tells nothing of %j', (data) => {
    expect(leavingOf(data)).toBeNull();
  });
});
