import { message } from '../../messages/catalog';
import type { Message } from '../../messages/message';
import type { Notice } from '../../notice/notice';
import { readNotice } from '../../notice/read-notice';
import type { NamedText } from '../pane-state';
import type { Desk } from './desk';

/** The notice of a file; null where it is none: the pane says every fault with its place, as the command line does. */
export async function noticeIn({ store }: Desk, { name, text }: NamedText): Promise<Notice | null> {
  const refuse = (told: Message) => {
    store.set({ notification: { tone: 'error', told, retry: false } });
    return null;
  };
  let content: string;
  try {
    content = await text();
  } catch {
    return refuse(message('pane.session.fileUnreadable', { file: name }));
  }
  const read = readNotice(content, store.state.language);
  if (read.ok) return read.value;
  const faults = read.faults.map(({ path, reason }) => `${path} ${reason}`.trim());
  return refuse(message('pane.session.noticeWrong', { file: name, faults }));
}
