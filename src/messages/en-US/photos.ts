import type { photos as chinese } from '../zh-CN/photos';

export const photos: Readonly<Record<keyof typeof chinese, string>> = {
  'photo.missing': 'No photo: ask for a photo on red ground, named name_ID number',
  'photo.earlier':
    'The last check of the photos said “{told}”: check the photos again if they have changed, else deal with it',
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
  'photo.misnamed': 'The photo "{file}" is not named as asked ({slips}): rename it to {expected}',
  'photo.slip.ending': 'it does not end in small .jpg',
  'photo.slip.endings': 'it has two endings',
  'photo.slip.fullWidth': 'it has full-width characters',
  'photo.slip.copy': 'it is numbered as a copy',
  'photo.slip.smallX': 'the x of the ID number must be a capital',
  'photo.slip.spaces': 'it has spaces',
  'photo.slip.dots': 'the dot within the name is another sign',
  'photo.slip.hidden': 'it has characters nobody sees',
  'photo.slip.order': 'the ID number stands before the name',
  'photo.slip.separator': 'one underline "_" must stand between name and ID number',
  'photo.slip.spelling': 'the name is not written as in the sheet',
  'photo.slip.noName': 'the name is missing',
  'photo.slip.number': 'the ID number is not written plainly',
  'photo.slip.words': 'it has other words',
  'photo.fileUnsettled':
    'The photo "{file}" was found, but name or ID number of this row is wrong: its name can be checked once they are put right',
  'photo.fileNameDiffers':
    'The photo "{file}" has the ID number of this row, but the name "{seen}": check whether it is this person’s',
  'photo.fileTwoPeople':
    'The photo "{file}" has one person’s ID number and another’s name: check whose it is',
  'photo.fileSeveral': 'The photo "{file}" fits more than one person: check whose it is',
  'photo.fileSameName':
    'The photo "{file}" has a name only, and {count} rows have that name: check whose it is and add the ID number',
  'photo.fileNameOnly':
    'The photo "{file}" has no whole ID number, only the same name: check whether it is this person’s',
  'photo.fileIdNear':
    'The ID number {seen} in the photo "{file}" is one slip from this row’s: probably this person’s, check and rename',
  'photo.fileRowSuspect':
    'The ID number {seen} in the photo "{file}" is one slip from this row’s and its check digit holds: see the ID card, this row’s number is probably wrong',
  'photo.fileIdDiffers':
    'The photo "{file}" has the same name, but another ID number, {seen}: check whether it is somebody else of that name',
  'photo.fileOnlyNear':
    'The ID number {seen} in the photo "{file}" is one slip from this row’s, but the name does not fit: check whose it is',
  'photo.fileFromColumn':
    'This row’s photo column names the photo "{file}", whose name does not say whose it is: check whether it is this person’s',
  'photo.fileAmongSeveral': 'The photo "{file}" and others are one person’s: keep one only',
  'photo.fileSurplus': 'The photo "{file}" is one too many: this person has {expected}',
  'photo.orphan': 'Nobody in the sheet fits the photo "{file}": check for a missing row or a wrong file name',
  'photo.empty': 'The photo "{file}" is an empty file: ask for it again',
  'photo.notJpeg':
    'The photo "{file}" is really {type}, and must be JPG: save it as JPG or ask again (renaming is not enough)',
  'photo.type.jpeg': 'a JPG',
  'photo.type.png': 'a PNG picture',
  'photo.type.heic': 'a HEIC picture of an iPhone',
  'photo.type.webp': 'a WebP picture',
  'photo.type.gif': 'a GIF picture',
  'photo.type.bmp': 'a BMP picture',
  'photo.type.tiff': 'a TIFF picture',
  'photo.type.pdf': 'a PDF file',
  'photo.type.document': 'a document or an archive',
  'photo.type.empty': 'an empty file',
  'photo.type.unknown': 'a file that cannot be opened',
  'photo.truncated': 'The photo "{file}" breaks off: ask for it again',
  'photo.unreadable': 'The photo "{file}" is damaged and does not tell its size: ask for it again',
  'photo.tooManyPixels':
    'The photo "{file}" has {millions} million pixels, too many to open: ask for it again',
  'photo.coding.cmyk':
    'Photo “{file}” is in CMYK colours for print, which many programs cannot open: save it as a JPG in RGB',
  'photo.coding.rare':
    'Photo “{file}” is a JPG written in a rare way, which many programs cannot open: open it in Paint or the like and save it as a JPG again',
  'photo.tooLarge': 'The photo "{file}" has {size} KB, more than {limit} KB: compress it',
  'photo.ratio':
    'The photo "{file}" has {width}×{height} pixels, a ratio of {ratio}, unlike two-inch ({wanted}): check',
  'photo.turned':
    'The photo "{file}" is stored turned, and some programs show it so: turn it and save it again',
  'photo.density': 'The photo "{file}" has {dpi} dpi, less than {asked}: it may print at another size',
  'photo.background':
    'The background of the photo "{file}" looks {seen} ({share}%), {wanted} is asked for: check',
  'photo.backgroundMixed': 'Only {share}% of the background of the photo "{file}" is {wanted}: check',
  'photo.colour.red': 'red',
  'photo.colour.white': 'white',
  'photo.colour.blue': 'blue',
  'photo.samePicture': 'The photo "{file}" is the same picture as that of {others}: check whose it is',
  'photo.several':
    '{count} files are this person’s photo ({files}) and nothing says which to use: keep one only',
  'photo.severalMore': 'Besides "{file}" {count} more files look like this person’s ({files}): check',
  'photo.quoted': '"{file}"',
  'photo.notRead': 'The photo "{file}" cannot be read ({reason})',
  'photo.notDecoded': 'the picture is damaged, ask for it again',
  'photo.folder.noPhotos': 'There is no photo file in “{path}”: see whether it is the right one',
  'photo.folder.archives':
    '{count} archives within were not opened ({files}): if they hold photos, unpack them first',
  'photo.zip.locked': 'this file of the archive has a password, take it off and zip again',
  'photo.zip.method': 'this way of compressing is not known, zip again with what Windows has built in',
  'photo.zip.large': 'it unpacks to {size} MB, unlike a photo, and was not read',
  'photo.zip.bomb': 'it unpacks to {ratio} times its size, unlike a photo, and was not read',
  'photo.zip.tooMany': '"{path}" holds {count} files, more than {limit}: check them in parts',
  'photo.zip.broken': 'The archive "{path}" cannot be opened: it may be incomplete or no .zip; zip again',
  'photo.zip.entryBroken': 'this file of the archive is damaged; pack it again or ask for it again',
  'photo.zip.leaves':
    'The paths of {count} files in the archive lead to other folders: they are checked by name and nothing is written there',
  'photo.plan.noPhoto': 'no photo',
  'photo.plan.taken': 'another photo has this name',
  'photo.plan.png': 'a PNG picture, and converting was not asked for',
  'photo.plan.type': 'no JPG, ask for it again',
  'photo.plan.coding': 'rare colours or encoding: save it as an ordinary JPG',
  'photo.plan.damaged': 'damaged or too large, ask for it again',
  'photo.plan.tooSmall': 'it cannot be made small enough, ask for it again',
  'photo.did.copy': 'copied',
  'photo.did.rename': 'renamed',
  'photo.did.shrink': 'compressed',
  'photo.did.convert': 'converted to JPG',
  'photo.list.old': 'File',
  'photo.list.new': 'Name it should have',
  'photo.list.rows': 'Rows',
  'photo.list.certainty': 'How sure',
  'photo.list.done': 'Done',
  'photo.certainty.certain': 'certain',
  'photo.certainty.likely': 'likely, check',
  'photo.certainty.possible': 'possible, check',
  'photo.certainty.none': 'nobody found',
  'pane.photos.heading': 'Check photos',
  'pane.photos.about':
    'Photos are read on this machine only, never uploaded, never changed. Asked for: JPG up to {limit} KB, named name_ID number, two-inch on red.',
  'pane.photos.folder': 'Choose a folder',
  'pane.photos.files': 'Choose photos',
  'pane.photos.archive': 'Choose a .zip',
  'pane.photos.drop':
    'Or drop photos, a folder or a .zip here. Where "Choose a folder" does nothing, use "Choose photos" and select all.',
  'pane.photos.dropHere': 'Let go to check these photos',
  'pane.photos.again': 'Other photos',
  'pane.photos.forget': 'Stop checking photos',
  'pane.photos.forgetAbout': 'Chose wrongly? Taken back, the photo column goes by the sheet again.',
  'pane.photos.reviewFirst': 'Photos are held against the applicants. Review first, then choose photos.',
  'pane.photos.review': 'Review first',
  'pane.photos.noFiles': 'There are no files: the folder or archive is empty. Choose another.',
  'pane.photos.noPicture':
    'There are no photos in it. Choose photos, their folder or a .zip; unpack .rar and .7z first.',
  'pane.photos.tooMany': '{count} files were chosen, more than {limit}. Check them in parts.',
  'pane.photos.nobody':
    'The sheet holds no applicants to hold photos against. Check the sheet and review again.',
  'pane.photos.unreadable': 'What was dropped cannot be read. Use "Choose photos" or "Choose a folder".',
  'pane.photos.gone': 'this file cannot be read: it may have been moved, renamed or deleted; choose it again',
  'pane.photos.defect': 'something went wrong ({reason})',
  'pane.photos.lost':
    'Work on the photos broke off. Choose them again; if that does not help, close the pane and open it.',
  'pane.photos.opening': 'Opening photos',
  'pane.photos.checking': 'Checking photos: {done}/{total}',
  'pane.photos.checked': '{count} photo files and {people} people checked, {missing} without a photo',
  'pane.photos.people': '{people} people, {files} photo files',
  'pane.photos.others': '{count} more files are no photos and were not checked.',
  'pane.photos.show': 'Show only',
  'pane.photos.all': 'All',
  'pane.photos.count': '{status} {count}',
  'pane.photos.status.ok': 'Right',
  'pane.photos.status.fixable': 'Can be fixed',
  'pane.photos.status.error': 'Wrong',
  'pane.photos.status.missing': 'Missing',
  'pane.photos.status.notChecked': 'Not checked',
  'pane.photos.status.orphan': "Nobody's",
  'pane.photos.none': 'There are none of these.',
  'pane.photos.list': 'Photos checked',
  'pane.photos.present': 'Now: {file}',
  'pane.photos.rename': 'Should be: {file}',
  'pane.photos.propose': 'Once checked, rename to: {file}',
  'pane.photos.sure': 'Whose photo: {certainty}',
  'pane.photos.slips': 'File name: {slips}',
  'pane.photos.missingAbout':
    '{count} people have no photo. Copy the list and send it to their employer or to them.',
  'pane.photos.copyMissing': 'Copy the list of missing photos',
  'pane.photos.missingCopied': 'The list of {count} people was copied.',
  'pane.photos.missingLine': '{name} (row {row})',
  'pane.photos.handOver': 'Hand over',
  'pane.photos.handOverAbout':
    "Copies of what is certainly somebody's photo: rightly named, compressed where above {limit} KB, in one .zip with the rename list. Originals stay; what is not certain is left alone.",
  'pane.photos.convert': 'Turn PNG pictures into JPG ({count})',
  'pane.photos.make': 'Copy {count} photos and download a .zip',
  'pane.photos.copying': 'Copying photos: {done}/{total}',
  'pane.photos.copied':
    '{count} photos were copied and given to the browser to save: {name}. {left} files were left alone, see {list} in it',
  'pane.photos.nothingToCopy':
    'There is nothing to copy: it is not certain whose the photos are, or they must be asked for again. See below.',
  'pane.photos.mac': 'Where Excel on the Mac does not download, open the workbench in a browser for this.',
};
