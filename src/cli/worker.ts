import { parentPort, workerData } from 'node:worker_threads';
import '../messages/every-sentence';
import { FileReviewer } from './file-reviewer';
import type { ReviewOptions } from './review-options';
import type { WorkerAnswer, WorkerTask } from './worker-messages';

// A worker thread: reviews the files it is given, one after the other.
const reviewer = new FileReviewer(workerData as ReviewOptions);
const answer = (told: WorkerAnswer) => {
  parentPort?.postMessage(told);
};

async function run(task: WorkerTask): Promise<void> {
  const { file } = task;
  if (task.kind === 'finish') {
    answer({ kind: 'finished', result: await reviewer.finish(file, task.added, task.output) });
    return;
  }
  const first = await reviewer.review(file, (done) => {
    answer({ kind: 'progress', file, done });
  });
  answer({ kind: 'reviewed', file, first });
}

parentPort?.on('message', (task: WorkerTask) => void run(task));
