import type { Applicant } from '../../src/applicant/applicant';
import { fault, readReading, unreadableReading } from '../../src/applicant/reading';
import { message } from '../../src/messages/catalog';
import { builtInNotice } from '../../src/notice/built-in-notice';
import { checkPhotoName } from '../../src/photos/photo-name';
import type { CellValue } from '../../src/workbook/sheet-snapshot';

const ID = '500103199003070009';
const RIGHT = `张三_${ID}.jpg`;

function applicant(photo: CellValue | undefined, name = '张三', idNumber = ID, valid = true): Applicant {
  const id = { number: idNumber, kind: 'resident', birth: null, sex: null, valid } as const;
  return {
    row: 4,
    readings: {
      name: readReading(name, name),
      idNumber: valid
        ? readReading(id, idNumber)
        : { ...unreadableReading(idNumber, [fault(message('photo.missing'), 'error')]), value: id },
      ...(photo === undefined
        ? {}
        : {
            photo: { state: photo === null ? 'blank' : 'read', value: null, raw: photo, faults: [] } as const,
          }),
    },
    heldCertificate: null,
    training: { attended: null, start: null, end: null, hours: null },
    crossFaults: [],
  };
}

const codesOf = (
  photo: CellValue | undefined,
  ...rest: [name?: string, idNumber?: string, valid?: boolean]
) => {
  const { check, faults } = checkPhotoName(applicant(photo, ...rest), builtInNotice);
  return { ...check, faults: faults.map(({ fault: { code, severity } }) => `${severity} ${code}`) };
};

describe('a photo name that is right', () => {
  it('passes as it stands', () => {
    expect(codesOf(RIGHT)).toEqual({ status: 'ok', file: RIGHT, renameTo: null, faults: [] });
  });

  it('is not asked for where the sheet has no photo column', () => {
    expect(codesOf(undefined)).toEqual({ status: 'notChecked', file: null, renameTo: null, faults: [] });
  });
});

describe('a photo name that can only mean this person is renamed', () => {
  it.each([
    ['a hyphen', `张三-${ID}.jpg`],
    ['a long dash', `张三——${ID}.jpg`],
    ['a full-width underline', `张三＿${ID}.jpg`],
    ['no separator', `张三${ID}.jpg`],
    ['a plus sign', `张三+${ID}.jpg`],
    ['ID first', `${ID}_张三.jpg`],
    ['spaces about it', ` 张三 _ ${ID} .jpg `],
    ['a space within the name', `张 三_${ID}.jpg`],
    ['a spaced-out ID', '张三_500103 19900307 0009.jpg'],
    ['full-width digits', `张三_５００１０３１９９００３０７０００９.jpg`],
    ['.jpeg', `张三_${ID}.jpeg`],
    ['.jpg twice', `${RIGHT}.jpg`],
    ['a Chinese full stop', `张三_${ID}。jpg`],
    ['the dot left out', `张三_${ID}jpg`],
    ['a Windows copy', `张三_${ID} - 副本.jpg`],
    ['a second download', `张三_${ID}(1).jpg`],
    ['a counter behind', `张三_${ID}-1.jpg`],
    ['a number before', `01_张三_${ID}.jpg`],
    ['words about the photo', `张三_${ID}_二寸红底照片.jpg`],
    ['the level behind', `张三_${ID}_三级.jpg`],
    ['the employer behind', `张三_${ID}_重庆某某公司.jpg`],
    ['the phone between', `张三_13800000000_${ID}.jpg`],
    ['a folder before', `D:\\照片\\${RIGHT}`],
    ['a web folder before', `photos/${RIGHT}`],
    ['only the ID', `${ID}.jpg`],
    ['only the name, in the own row', '张三.jpg'],
  ])('%s', (_, photo) => {
    const found = codesOf(photo);
    expect(found).toMatchObject({ status: 'fixable', renameTo: RIGHT, faults: ['warning photo.name'] });
  });

  it.each([
    ['upper-case ending', `张三_${ID}.JPG`],
    ['no ending', `张三_${ID}`],
  ])('%s is a remark only', (_, photo) => {
    expect(codesOf(photo)).toMatchObject({
      status: 'fixable',
      renameTo: RIGHT,
      faults: ['info photo.ending'],
    });
  });

  it('a small x', () => {
    expect(codesOf('李四_50010319900307800x.jpg', '李四', '50010319900307800X')).toMatchObject({
      status: 'fixable',
      renameTo: '李四_50010319900307800X.jpg',
    });
  });

  it('a middle dot of another kind in the name', () => {
    expect(codesOf(`阿依古丽•买买提_${ID}.jpg`, '阿依古丽·买买提')).toMatchObject({
      status: 'fixable',
      renameTo: `阿依古丽·买买提_${ID}.jpg`,
    });
  });

  it('a Latin name with spaces', () => {
    expect(codesOf(`JOHN SMITH-${ID}.jpg`, 'JOHN SMITH')).toMatchObject({ status: 'fixable' });
  });
});

describe('a photo name that may mean somebody else is never renamed', () => {
  it.each([
    ['another name', `李四_${ID}.jpg`, 'photo.nameDiffers'],
    ['another ID', '张三_500103198511120004.jpg', 'photo.idDiffers'],
    ['one digit off', '张三_500103199003070008.jpg', 'photo.idDiffers'],
    ['a digit missing', '张三_50010319900307009.jpg', 'photo.idDiffers'],
    ['a digit too many', '张三_5001031990030700099.jpg', 'photo.idDiffers'],
    ['both another', '李四_500103198511120004.jpg', 'photo.otherPerson'],
    ['another name alone', '李四.jpg', 'photo.unrecognised'],
    ['a camera name', 'IMG_2034.jpg', 'photo.unrecognised'],
    ['a longer name', '张三丰.jpg', 'photo.unrecognised'],
    ['an employer for the name', `重庆某某公司_${ID}.jpg`, 'photo.nameDiffers'],
    ['no JPG', `张三_${ID}.png`, 'photo.format'],
    ['a phone format', `张三_${ID}.HEIC`, 'photo.format'],
    ['a document', `张三_${ID}.docx`, 'photo.format'],
  ])('%s', (_, photo, code) => {
    expect(codesOf(photo)).toMatchObject({ status: 'error', renameTo: null, faults: [`error ${code}`] });
  });
});

describe('a cell that is no file name', () => {
  it.each<[string, CellValue, string, string]>([
    ['blank', null, 'missing', 'warning photo.missing'],
    ['spaces', '　 ', 'missing', 'warning photo.missing'],
    ['无', '无', 'missing', 'warning photo.notHandedIn'],
    ['未交', '未交', 'missing', 'warning photo.notHandedIn'],
    ['待补', '待补', 'missing', 'warning photo.notHandedIn'],
    ['已交', '已交', 'notChecked', 'info photo.notAName'],
    ['有', '有', 'notChecked', 'info photo.notAName'],
    ['是', '是', 'notChecked', 'info photo.notAName'],
    ['已上传', '已上传', 'notChecked', 'info photo.notAName'],
    ['a tick', '√', 'notChecked', 'info photo.notAName'],
    ['a truth value', true, 'notChecked', 'info photo.notAName'],
    ['a WPS picture', '=DISPIMG("ID_0A1B",1)', 'notChecked', 'info photo.embedded'],
    ['a picture Excel does not know', '#NAME?', 'notChecked', 'info photo.embedded'],
    ['a number', 12, 'error', 'error photo.unrecognised'],
  ])('%s', (_, photo, status, fault) => {
    expect(codesOf(photo)).toMatchObject({ status, renameTo: null, faults: [fault] });
  });

  it('waits for the ID number to be put right', () => {
    expect(codesOf(RIGHT, '张三', '500103199003070008', false)).toMatchObject({
      status: 'notChecked',
      file: RIGHT,
      faults: ['info photo.cannotCheck'],
    });
  });
});
