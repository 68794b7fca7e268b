import type { photos as chinese } from '../zh-CN/photos';

export const photos: Readonly<Record<keyof typeof chinese, string>> = {
  'photo.missing': 'No photo: ask for a photo on red ground, named name_ID number',
  'photo.notHandedIn': 'The photo is not in yet: ask for a photo on red ground, named name_ID number',
  'photo.notAName': 'This is not a file name; the photo was not checked',
  'photo.embedded':
    'This is a picture set into the cell, not a file name; not checked: ask for the photo as a file',
  'photo.cannotCheck': 'Name or ID number is wrong: the photo name can be checked once they are put right',
  'photo.format':
    'The photo is a {extension} file: it must be {format}; convert it or ask again (renaming is not enough)',
  'photo.name': 'The photo is not named as asked: rename it to {expected}',
  'photo.ending': 'The photo name should end in .jpg: {expected}',
  'photo.unrecognised': 'Nothing says whose photo this is: check it, then rename it to {expected}',
  'photo.nameDiffers':
    'The name in the photo name is "{seen}", not the one in this row: after checking it should be {expected}',
  'photo.idDiffers':
    'The ID number in the photo name is {seen}, not the one in this row: after checking it should be {expected}',
  'photo.otherPerson':
    'Name and ID number in the photo name are not this person’s; it looks like somebody else’s photo: this one’s is {expected}',
};
