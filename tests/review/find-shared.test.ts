import { findShared } from '../../src/review/find-shared';
import type { Identity } from '../../src/review/identity';

const ID = '500103199003070009';
const ONE_OFF = '500103199003070008';
const SWAPPED = '500103199030070009';
const OTHER_ID = '500103198511120004';
const CERTIFICATE = 'S000050102023000012';

let serial = 0;
/** Somebody of whom only this is known; everything else differs from row to row. */
function person(known: Partial<Identity>): Identity {
  serial += 1;
  return {
    row: serial,
    shownName: known.name ?? '',
    name: '',
    idNumber: '',
    birth: '',
    phone: '',
    certificate: '',
    diploma: '',
    photo: '',
    digest: `row ${serial}`,
    ...known,
  };
}

const kinds = (...known: Partial<Identity>[]) =>
  findShared(known.map(person)).map(({ index, kind, others }) => `${index} ${kind} ${others.join()}`);

const both = (kind: string) => [`0 duplicate.${kind} 1`, `1 duplicate.${kind} 0`];

const A = { name: '张三', idNumber: ID, birth: '1990-03-07', phone: '13800000001' };

describe('two rows', () => {
  it.each<[string, Partial<Identity>, Partial<Identity>, string | null]>([
    [
      'nothing shared',
      A,
      { name: '李四', idNumber: OTHER_ID, birth: '1985-11-12', phone: '13800000002' },
      null,
    ],
    ['both blank', {}, {}, null],
    ['same ID, same name', { name: '张三', idNumber: ID }, { name: '张三', idNumber: ID }, 'idNumber'],
    ['same ID, phone differs', A, { ...A, phone: '13800000002' }, 'idNumber'],
    ['same ID, one name blank', { idNumber: ID }, { name: '张三', idNumber: ID }, 'idNumber'],
    ['same ID, everything the same', { ...A, digest: 'x' }, { ...A, digest: 'x' }, 'row'],
    ['same ID, another name', A, { ...A, name: '张珊', phone: '13800000002' }, 'idOtherName'],
    ['same ID and phone, another name', A, { ...A, name: '张珊' }, 'idOtherName'],
    [
      'same ID and name, phone and certificate shared: said once',
      { ...A, certificate: CERTIFICATE },
      { ...A, certificate: CERTIFICATE },
      'idNumber',
    ],
    ['one digit off, same phone', A, { ...A, idNumber: ONE_OFF }, 'person'],
    [
      'one digit off, same birth, other phone',
      A,
      { ...A, idNumber: ONE_OFF, phone: '13800000002' },
      'person',
    ],
    ['swapped digits, same birth', { ...A, phone: '' }, { ...A, phone: '', idNumber: SWAPPED }, 'person'],
    [
      'one digit off, same birth month',
      { ...A, phone: '' },
      { ...A, phone: '', idNumber: ONE_OFF, birth: '1990-03' },
      'person',
    ],
    [
      'one digit off, another birth and phone',
      A,
      { name: '张三', idNumber: ONE_OFF, birth: '1991-03-07', phone: '2' },
      null,
    ],
    [
      'one digit off, another name',
      { ...A, phone: '' },
      { ...A, phone: '', name: '李四', idNumber: ONE_OFF },
      null,
    ],
    [
      'namesakes of one birthday',
      { ...A, phone: '' },
      { ...A, phone: '', idNumber: '500103199003080004' },
      null,
    ],
    ['same name and phone, other ID', A, { ...A, idNumber: OTHER_ID }, 'person'],
    ['same name and phone, ID blank', A, { ...A, idNumber: '' }, 'person'],
    ['same name and birthday, ID blank', { ...A, phone: '' }, { ...A, phone: '', idNumber: '' }, 'person'],
    [
      'same name and birth month only, ID blank',
      { ...A, phone: '' },
      { ...A, phone: '', idNumber: '', birth: '1990-03' },
      null,
    ],
    ['same name only, ID blank', { name: '张三', idNumber: ID }, { name: '张三' }, null],
    ['no ID, everything the same', { name: '张三', digest: 'x' }, { name: '张三', digest: 'x' }, 'row'],
    [
      'no ID, everything and the phone the same',
      { name: '张三', phone: '1', digest: 'x' },
      { name: '张三', phone: '1', digest: 'x' },
      'row',
    ],
    ['shared phone', A, { name: '李四', idNumber: OTHER_ID, phone: A.phone }, 'phone'],
    ['shared phone, names blank', { idNumber: ID, phone: '1' }, { idNumber: OTHER_ID, phone: '1' }, 'phone'],
    ['shared phone, no IDs', { name: '张三', phone: '1' }, { name: '李四', phone: '1' }, 'phone'],
    [
      'shared certificate',
      { ...A, certificate: CERTIFICATE },
      { name: '李四', idNumber: OTHER_ID, certificate: CERTIFICATE },
      'certificate',
    ],
    [
      'shared certificate, same name, far IDs',
      { name: '张三', idNumber: ID, certificate: CERTIFICATE },
      { name: '张三', idNumber: OTHER_ID, certificate: CERTIFICATE },
      'certificate',
    ],
    [
      'shared certificate, one person by a slip: said once',
      { ...A, certificate: CERTIFICATE },
      { ...A, idNumber: ONE_OFF, certificate: CERTIFICATE },
      'person',
    ],
    [
      'shared certificate, one person by a slip that nothing else tells',
      { name: '张三', idNumber: ID, certificate: CERTIFICATE },
      { name: '张三', idNumber: ONE_OFF, certificate: CERTIFICATE },
      'person',
    ],
    [
      '… a diploma and a photo shared as well: said once',
      { name: '张三', idNumber: ID, certificate: CERTIFICATE, diploma: '123456789', photo: '张三.jpg' },
      { name: '张三', idNumber: ONE_OFF, certificate: CERTIFICATE, diploma: '123456789', photo: '张三.jpg' },
      'person',
    ],
    [
      'shared diploma, one person by a slip in the birth date',
      { name: '张三', idNumber: ID, birth: '1990-03-07', diploma: '123456789' },
      { name: '张三', idNumber: '500103198003070009', birth: '1980-03-07', diploma: '123456789' },
      'person',
    ],
    [
      'shared diploma',
      { ...A, diploma: '123456789012345678' },
      { name: '李四', idNumber: OTHER_ID, diploma: '123456789012345678' },
      'diploma',
    ],
    ['shared photo', { ...A, photo: 'a.jpg' }, { name: '李四', idNumber: OTHER_ID, photo: 'a.jpg' }, 'photo'],
    [
      'namesakes naming one photo',
      { name: '张三', idNumber: ID, photo: '张三.jpg' },
      { name: '张三', idNumber: OTHER_ID, photo: '张三.jpg' },
      'photo',
    ],
  ])('%s', (_, one, other, kind) => {
    expect(kinds(one, other)).toEqual(kind === null ? [] : both(kind));
  });
});

describe('many rows', () => {
  it('tells a phone and a certificate apart', () => {
    const one = { name: '张三', idNumber: ID, phone: '1', certificate: CERTIFICATE };
    const other = { ...one, name: '李四', idNumber: OTHER_ID };
    expect(kinds(one, other)).toEqual([...both('phone'), ...both('certificate')]);
  });

  it('names every other row of a group', () => {
    expect(kinds({ idNumber: ID }, { idNumber: OTHER_ID }, { idNumber: ID }, { idNumber: ID })).toEqual([
      '0 duplicate.idNumber 2,3',
      '2 duplicate.idNumber 0,3',
      '3 duplicate.idNumber 0,2',
    ]);
  });

  it('tells two things of one row: the same person twice and a stranger with the same number', () => {
    expect(kinds(A, { ...A, phone: '' }, { idNumber: ID, name: '王五' })).toEqual([
      '0 duplicate.idNumber 1',
      '0 duplicate.idOtherName 2',
      '1 duplicate.idNumber 0',
      '1 duplicate.idOtherName 2',
      '2 duplicate.idOtherName 0,1',
    ]);
  });

  it('names three and says there are more', () => {
    const hits = findShared(Array.from({ length: 6 }, () => person({ idNumber: ID })));
    expect(hits).toHaveLength(6);
    expect(hits[5]).toMatchObject({ others: [0, 1, 2], hasMore: true });
  });

  it('tells every row of a very large group, and stays even in time', () => {
    const rows = Array.from({ length: 3_000 }, (_, at) => person({ name: `甲${at}`, phone: '1' }));
    expect(new Set(findShared(rows).map(({ index }) => index)).size).toBe(3_000);
  });

  it('leaves out pairs that do not count here', () => {
    expect(findShared([person(A), person(A)], () => false)).toEqual([]);
  });
});
