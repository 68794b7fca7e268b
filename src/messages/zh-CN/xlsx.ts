export const xlsx = {
  'xlsx.file.empty': '文件是空的（0 字节）。请重新保存或让对方重发。',
  'xlsx.file.truncated': '文件不完整，可能没有下载完或传输中断。请重新下载，或让对方重发。',
  'xlsx.file.damaged': '文件已损坏（{part}）。请用 Excel 或 WPS 打开并另存为 .xlsx 后再试。',
  'xlsx.file.oldExcel':
    '这是旧版 Excel 97-2003（.xls）或 WPS（.et）格式的工作簿，改扩展名没有用。请用 Excel 或 WPS 打开后另存为 .xlsx 再试。',
  'xlsx.file.encrypted': '工作簿设有打开密码。请用 Excel 打开，取消密码后另存再试。',
  'xlsx.file.binary': '这是二进制工作簿（.xlsb）。请用 Excel 另存为 .xlsx 再试。',
  'xlsx.file.openDocument': '这是 OpenDocument 表格（.ods）。请另存为 .xlsx 再试。',
  'xlsx.file.otherOffice': '这是 Word、PowerPoint 等其他文档，不是 Excel 工作簿。请选择电子信息汇总表。',
  'xlsx.file.csv':
    '这是文本（CSV），不是 Excel 工作簿。请用 Excel 打开，核对身份证号等长数字后另存为 .xlsx 再试。',
  'xlsx.file.html': '这是网页（HTML），不是 .xlsx，改扩展名没有用。请用 Excel 打开后另存为 .xlsx 再试。',
  'xlsx.file.xml2003': '这是 XML 格式的旧表格，不是 .xlsx。请用 Excel 打开后另存为 .xlsx 再试。',
  'xlsx.file.pdf': '这是 PDF 文件，不是 Excel 工作簿。请让对方发送 .xlsx 原件。',
  'xlsx.file.image': '这是图片，不是 Excel 工作簿。请让对方发送 .xlsx 原件。',
  'xlsx.file.archive': '这是压缩包，不是 Excel 工作簿。请先解压，再选择里面的 .xlsx 文件。',
  'xlsx.file.unknown': '这不是 Excel 工作簿（.xlsx）。请确认文件没有选错，或让对方重发。',
  'xlsx.file.unsafePath': '文件里有不安全的路径“{part}”，已拒绝打开。请确认文件来源。',
  'xlsx.file.overlapping': '文件结构被动过手脚（“{part}”与其他内容重叠），已拒绝打开。请确认文件来源。',
  'xlsx.file.duplicatePart': '文件里“{part}”出现了两次，已拒绝打开。请用 Excel 打开并另存为 .xlsx 后再试。',
  'xlsx.file.tooManyParts': '文件里有 {count} 个部件，超过上限 {limit} 个，已拒绝打开。请确认文件来源。',
  'xlsx.file.tooLarge':
    '“{part}”解压后有 {size} MB，超过上限 {limit} MB，已拒绝打开。请删去多余的行列和工作表后再试。',
  'xlsx.file.tooLargeInAll':
    '文件解压后共有 {size} MB，超过上限 {limit} MB，已拒绝打开。请拆成几个文件后再试。',
  'xlsx.file.bomb':
    '“{part}”解压后会膨胀 {ratio} 倍，像是恶意压缩文件，已拒绝打开。请用 Excel 打开并另存为 .xlsx 后再试。',
  'xlsx.file.compression': '“{part}”用了不支持的压缩方式（{method}）。请用 Excel 打开并另存为 .xlsx 后再试。',
  'xlsx.file.partEncrypted': '“{part}”加了密码，无法读取。请取消密码后再试。',
  'xlsx.file.noWorkbook': '文件里找不到工作簿内容。请用 Excel 打开并另存为 .xlsx 后再试。',
  'xlsx.part.missing': '文件里缺少“{part}”。请用 Excel 打开，按提示修复并另存后再试。',
  'xlsx.part.malformed': '“{part}”的内容有错，读不下去。请用 Excel 打开，按提示修复并另存后再试。',
  'xlsx.part.doctype': '“{part}”含有不允许的声明（DOCTYPE 或实体），已拒绝打开。请确认文件来源。',
  'xlsx.sheet.missing': '工作表“{sheet}”的内容缺失。请用 Excel 打开，按提示修复并另存后再试。',
  'xlsx.sheet.tooSpread':
    '工作表“{sheet}”的内容散布得太远（到 {cell}），放不进内存。请删去远处多余的内容后再试。',
  'xlsx.sheet.malformed':
    '工作表“{sheet}”的内容有错，读到第 {row} 行时停下。请用 Excel 打开，按提示修复并另存后再试。',
  'xlsx.write.sheetProtected': '工作表“{sheet}”有保护，没有写入任何内容。请在“审阅”里撤销工作表保护后再试。',
  'xlsx.write.structureProtected':
    '工作簿的结构有保护，不能增删工作表，没有写入任何内容。请在“审阅”里取消“保护工作簿”后再试。',
  'xlsx.write.noRoom':
    '工作表“{sheet}”写到了最后一列或最后一行之外，没有写入任何内容。请删去多余的行列后再试。',
  'xlsx.write.tooManyStyles':
    '工作簿的单元格样式已达上限 {limit} 种，没有写入任何内容。请删去多余的样式，或把内容粘贴到新工作簿后再试。',
  'xlsx.write.formulaGroup':
    '工作表“{sheet}”的 {cell} 是一组公式的起点，改它会弄坏其他单元格，没有写入任何内容。请先把这组公式粘贴为数值，再试。',
  'xlsx.write.list':
    '下拉列表“{list}”放不进单元格：每项不能含英文逗号，总长不能超过 255 个字，没有写入任何内容。请改短后再试。',
  'xlsx.write.sheetName': '工作表名“{sheet}”不能用或已被占用，没有写入任何内容。请把同名的工作表改名后再试。',
  'xlsx.write.sheetGone': '找不到要写入的工作表（编号 {sheet}），没有写入任何内容。请重新打开文件再试。',
  'xlsx.write.tableGone':
    '工作表“{sheet}”里找不到要调整的表格（编号 {table}），没有写入任何内容。请重新打开文件再试。',
  'xlsx.write.lastSheet':
    '删去这些工作表后工作簿就没有可见的工作表了，没有写入任何内容。请先取消隐藏一张工作表再试。',
} as const;
