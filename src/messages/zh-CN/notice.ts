export const notice = {
  'notice.file.broken': '文件格式不对（JSON）：请检查引号、逗号和括号',
  'notice.file.brokenAt': '文件格式不对（JSON）：请检查第{line}行附近的引号、逗号和括号',
  'notice.file.unknownKey': '没有这一项，请检查拼写',
  'notice.file.missing': '缺少这一项',
  'notice.file.date': '应写成 2023-09-30 这样的真实日期',
  'notice.file.kind': '这里要填{kind}',
  'notice.file.string': '加引号的文字',
  'notice.file.number': '不加引号的数字',
  'notice.file.boolean': 'true 或 false',
  'notice.file.array': '方括号里的列表',
  'notice.file.object': '花括号里的内容',
} as const;
