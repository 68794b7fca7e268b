import { zipSync } from 'fflate';
import { PhotoError } from '../../../src/photos/photo-error';
import { chosenFiles, withoutSharedFolder } from '../../../src/taskpane/photos/chosen-file';
import { droppedFiles } from '../../../src/taskpane/photos/dropped-files';
import { openChosen } from '../../../src/taskpane/photos/open-chosen';
import { aFile, aPicture } from './a-darkroom';

const named = (...paths: string[]) => paths.map((path) => aFile(path, aPicture(1)));
const paths = (files: readonly { readonly path: string }[]) => files.map(({ path }) => path);

it.each<[string, string[], string[]]>([
  ['the folder that was chosen', ['照片/甲.jpg', '照片/一班/乙.jpg'], ['甲.jpg', '一班/乙.jpg']],
  ['one level of it alone', ['照片/一班/甲.jpg'], ['一班/甲.jpg']],
  ['nothing of two folders', ['一班/甲.jpg', '二班/甲.jpg'], ['一班/甲.jpg', '二班/甲.jpg']],
  ['nothing of files beside a folder', ['一班/甲.jpg', '乙.jpg'], ['一班/甲.jpg', '乙.jpg']],
  ['nothing of no files', [], []],
])('names leave out %s', (_, given, left) => {
  expect(paths(withoutSharedFolder(named(...given)))).toEqual(left);
});

it('an input gives folders where it has them, else names', () => {
  const within = Object.assign(new File([], '甲.jpg'), { webkitRelativePath: '照片/一班/甲.jpg' });
  const lone = Object.assign(new File([], '乙.jpg'), { webkitRelativePath: '' });
  expect(paths(chosenFiles([within]))).toEqual(['一班/甲.jpg']);
  expect(paths(chosenFiles([lone]))).toEqual(['乙.jpg']);
});

describe('what is dropped', () => {
  const file = (fullPath: string) => ({
    isFile: true,
    isDirectory: false,
    fullPath,
    file: (done: (file: File) => void) => {
      done(new File(['x'], fullPath));
    },
  });
  /** A folder that gives two at a time, as browsers give a hundred. */
  const folder = (fullPath: string, inner: readonly object[]) => ({
    isFile: false,
    isDirectory: true,
    fullPath,
    createReader: () => {
      let at = 0;
      return {
        readEntries: (done: (entries: readonly object[]) => void) => {
          done(inner.slice(at, (at += 2)));
        },
      };
    },
  });
  const drop = (...entries: (object | null)[]) => {
    const items = entries.map((entry) => ({
      kind: 'file',
      webkitGetAsEntry: () => entry,
      getAsFile: () => new File(['x'], '丙.jpg'),
    }));
    return droppedFiles({ items } as unknown as DataTransfer);
  };

  it('is gathered from folders, however deep and full', async () => {
    const deep = folder('/照片/一班', [file('/照片/一班/乙.jpg')]);
    const root = folder('/照片', [file('/照片/a.jpg'), file('/照片/b.jpg'), file('/照片/c.jpg'), deep]);
    expect(paths(await drop(root))).toEqual(['a.jpg', 'b.jpg', 'c.jpg', '一班/乙.jpg']);
  });

  it('is the file itself where the browser knows no entries', async () => {
    expect(paths(await drop(null, file('/甲.jpg')))).toEqual(['丙.jpg', '甲.jpg']);
  });

  it('that cannot be read rejects', async () => {
    const gone = {
      ...file('/甲.jpg'),
      file: (_: unknown, fail: (error: Error) => void) => {
        fail(new Error('gone'));
      },
    };
    await expect(drop(gone)).rejects.toThrow('gone');
  });
});

describe('what was chosen', () => {
  const zip = (more: Record<string, Uint8Array> = {}) =>
    aFile('照片.zip', new Uint8Array(zipSync({ '甲.jpg': aPicture(1), '二/乙.jpg': aPicture(2), ...more })));
  const failure = (chosen: Parameters<typeof openChosen>[0]) =>
    openChosen(chosen).then(
      () => 'opened',
      (error: unknown) => (error instanceof PhotoError ? error.sentence.key : String(error)),
    );

  it('is files in order, nothing of them read', async () => {
    const { files } = await openChosen(named('乙.jpg', '甲.jpg'));
    expect(paths(files)).toEqual(['乙.jpg', '甲.jpg']);
    expect(Buffer.from((await files[0]?.whole()) ?? [])).toEqual(Buffer.from(aPicture(1)));
  });

  it('an archive is what is in it, under its name where more was chosen', async () => {
    expect(paths((await openChosen([zip()])).files)).toEqual(['二/乙.jpg', '甲.jpg']);
    const both = (await openChosen([zip(), ...named('丙.jpg')])).files;
    expect(paths(both)).toEqual(['丙.jpg', '照片.zip/二/乙.jpg', '照片.zip/甲.jpg']);
    expect(Buffer.from((await both[1]?.whole()) ?? [])).toEqual(Buffer.from(aPicture(2)));
  });

  it('an archive within a folder stays a file, and is told of', async () => {
    const { files, remarks } = await openChosen(named('一班/旧.zip'));
    expect(paths(files)).toEqual(['一班/旧.zip']);
    expect(remarks.map(({ key }) => key)).toEqual(['photo.folder.archives']);
  });

  it('an archive right in the folder that was chosen stays a file, even one nobody can open', async () => {
    const { files, remarks } = await openChosen(withoutSharedFolder(named('照片/甲.jpg', '照片/旧.zip')));
    expect(paths(files)).toEqual(['旧.zip', '甲.jpg']);
    expect(remarks.map(({ key }) => key)).toEqual(['photo.folder.archives']);
  });

  it.each([
    ['nothing', [], 'pane.photos.noFiles'],
    ['an empty archive', [aFile('空.zip', new Uint8Array(zipSync({})))], 'pane.photos.noFiles'],
    ['no archive', [aFile('照片.zip', aPicture(1))], 'photo.zip.broken'],
    ['too much', Array.from({ length: 50_001 }, () => aFile('a', new Uint8Array())), 'pane.photos.tooMany'],
  ])('%s is said', async (_, chosen, told) => {
    expect(await failure(chosen)).toBe(told);
  });
});
