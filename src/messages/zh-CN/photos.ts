export const photos = {
  'photo.missing': '没有照片：请收取红底电子照片，以“姓名_身份证号”命名',
  'photo.notHandedIn': '照片还没交：请收取红底电子照片，以“姓名_身份证号”命名',
  'photo.notAName': '这里写的不是照片文件名，未核对照片',
  'photo.embedded': '这里是贴进单元格的图片，不是文件名，未核对照片：请另收照片文件',
  'photo.cannotCheck': '姓名或身份证号还有问题，改正后再核对照片文件名',
  'photo.format': '照片是 {extension} 文件：要 {format} 格式，请另存或重新收取（只改文件名不行）',
  'photo.name': '照片文件名不合要求，应改名为 {expected}',
  'photo.ending': '照片文件名的后缀应为小写 .jpg，即 {expected}',
  'photo.unrecognised': '看不出是不是本人的照片：核对后改名为 {expected}',
  'photo.nameDiffers': '照片文件名里的姓名是“{seen}”，与本行不同：核对后应为 {expected}',
  'photo.idDiffers': '照片文件名里的身份证号是 {seen}，与本行不同：核对后应为 {expected}',
  'photo.otherPerson': '照片文件名里的姓名和身份证号都与本行不同，像是别人的照片：本人的应为 {expected}',
} as const;
