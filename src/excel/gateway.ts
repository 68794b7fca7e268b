import { asExcelError, isThrottled } from './excel-error';
import { supports } from './requirements';

/**
 * One round trip: queues what `batch` asks for, sends it, and hands back what `batch` returned, whose loaded
 * properties can be read now. A batch may be queued again where Excel is too busy, so it must only queue.
 */
export type Step = <Asked>(batch: (context: Excel.RequestContext) => Asked) => Promise<Asked>;

/** Milliseconds to wait before asking again after Excel said it is too busy. */
const PATIENCE: readonly number[] = [500, 2000];

/**
 * The only door to Excel. Office's errors come out as `ExcelError`s; where Excel can, all that one job writes is one
 * undo step.
 */
export async function inExcel<Result>(job: (step: Step) => Promise<Result>): Promise<Result> {
  const options: Excel.RunOptions = supports('1.20') ? { mergeUndoGroup: true } : {};
  try {
    return await Excel.run(options, (context) => job((batch) => patiently(context, batch)));
  } catch (thrown) {
    throw asExcelError(thrown);
  }
}

async function patiently<Asked>(
  context: Excel.RequestContext,
  batch: (context: Excel.RequestContext) => Asked,
): Promise<Asked> {
  for (const wait of PATIENCE) {
    const answered = await sent(context, batch).catch((thrown: unknown) => {
      if (isThrottled(thrown)) return null;
      throw thrown;
    });
    if (answered) return answered.asked;
    await new Promise((resume) => setTimeout(resume, wait));
  }
  return (await sent(context, batch)).asked;
}

/** Boxed, so that an Office object with a `then` of its own is never taken for a promise. */
async function sent<Asked>(
  context: Excel.RequestContext,
  batch: (context: Excel.RequestContext) => Asked,
): Promise<{ readonly asked: Asked }> {
  const asked = batch(context);
  await context.sync();
  return { asked };
}
