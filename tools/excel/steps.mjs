// What a person still has to do in Excel, in both languages.
const INSERT = {
  registry: [
    'Excel 已打开：打开汇总表，在“开始”选项卡右侧点“加载项”→“更多加载项”→“开发人员加载项”，选“报名审核助手”。',
    'In Excel open the summary sheet, then Home > Add-ins > More Add-ins > Developer Add-ins > Intake Review.',
  ],
  copy: [
    'Excel 已打开：打开汇总表，在“插入”选项卡点“我的加载项”旁的小箭头，选“报名审核助手”。',
    'In Excel open the summary sheet, then Insert > the arrow beside My Add-ins > Intake Review.',
  ],
  byHand: [
    '这台电脑上没有桌面版 Excel。可以用网页版 Excel：“开始”→“加载项”→“更多加载项”→“上传我的加载项”，选下面的清单文件。',
    'There is no desktop Excel here. In Excel on the web: Home > Add-ins > More Add-ins > Upload My Add-in, and choose:',
  ],
};

/** The lines to print once the add-in is in its place and its pages are served. */
export function stepsFor(place, { manifest, address }) {
  return [
    `加载项页面 / pages of the add-in: ${address}taskpane.html`,
    ...INSERT[place.kind],
    ...(place.kind === 'byHand' ? [`  ${manifest}`] : []),
    '用完按 Ctrl-C；npm run excel -- --remove 从 Excel 中移除。 / Ctrl-C ends it; --remove takes it out of Excel again.',
  ];
}
