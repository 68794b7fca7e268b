import { setCell, writeCells, type ChangeSource, type WorkbookModel } from '../../../src/workbench/model';
import { UndoSteps } from '../../../src/workbench/page/undo-steps';
import { workbookOf } from '../host/in-excel';

function write(model: WorkbookModel, source: ChangeSource, row: number, column: number, value: string): void {
  model.step(source, () => {
    setCell(model, model.activeSheet, row, column, { value });
  });
}

function open() {
  const model = workbookOf([
    ['a', 'mark'],
    ['b', 'mark'],
  ]);
  model.forgetSteps();
  const value = (row: number, column: number) => model.activeSheet.value(row, column);
  return { model, steps: new UndoSteps(model), value };
}

describe('undo in the workbench', () => {
  it('takes an edit back with the marks that followed it, and does both again', () => {
    const { model, steps, value } = open();
    write(model, 'local', 0, 0, 'edited');
    write(model, 'api', 0, 1, 'wrong');
    steps.undo();
    expect([value(0, 0), value(0, 1)]).toEqual(['a', 'mark']);
    steps.redo();
    expect([value(0, 0), value(0, 1)]).toEqual(['edited', 'wrong']);
  });

  it('takes back one edit at a time', () => {
    const { model, steps, value } = open();
    write(model, 'local', 0, 0, 'first');
    write(model, 'api', 0, 1, 'wrong');
    write(model, 'local', 1, 0, 'second');
    write(model, 'api', 1, 1, 'wrong');
    steps.undo();
    expect([value(0, 0), value(1, 0), value(1, 1)]).toEqual(['first', 'b', 'mark']);
  });

  it('takes a review back alone: the edit before it stays', () => {
    const { model, steps, value } = open();
    write(model, 'local', 0, 0, 'edited');
    model.step('api', () => {
      writeCells(model, model.activeSheet, { top: 0, left: 1, bottom: 99, right: 1 }, () => ({ value: 'x' }));
    });
    steps.undo();
    expect([value(0, 0), value(0, 1)]).toEqual(['edited', 'mark']);
  });

  it('takes the add-in back alone where nobody edited', () => {
    const { model, steps, value } = open();
    write(model, 'api', 0, 1, 'one');
    write(model, 'api', 1, 1, 'two');
    steps.undo();
    expect([value(0, 1), value(1, 1)]).toEqual(['one', 'mark']);
  });

  it('forgets what was undone once something new is done', () => {
    const { model, steps, value } = open();
    write(model, 'local', 0, 0, 'edited');
    steps.undo();
    write(model, 'local', 1, 0, 'other');
    steps.redo();
    expect([value(0, 0), value(1, 0)]).toEqual(['a', 'other']);
  });

  it('does nothing where there is nothing to take back', () => {
    const { steps, value } = open();
    steps.undo();
    steps.redo();
    expect(value(0, 0)).toBe('a');
  });
});
